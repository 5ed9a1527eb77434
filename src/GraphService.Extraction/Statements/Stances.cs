using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Reads the stance of what is not denied from what follows the verb up to the end of its clause or sentence.</summary>
internal static class Stances
{
    /// <summary>The stance that an ending gives.</summary>
    public static Stance Of(Ontology ontology, string ending)
    {
        if (Proposed.In(ontology).IsMatch(ending))
            return Stance.Proposed;
        if (Negotiating.In(ontology).IsMatch(ending))
            return Stance.Negotiating;
        if (Planned.In(ontology).IsMatch(ending))
            return Stance.Planned;
        return Expected.In(ontology).IsMatch(ending) ? Stance.Expected : Stance.Asserted;
    }

    /// <summary>Whether an ending asks for the deed, wishes or suggests it.</summary>
    public static bool IsProposed(Ontology ontology, string ending) => Proposed.In(ontology).IsMatch(ending);

    /// <summary>The stance that the words before and within an English phrase give.</summary>
    public static Stance OfEnglish(Ontology ontology, string words)
    {
        if (EnglishProposed.In(ontology).IsMatch(words))
            return Stance.Proposed;
        if (EnglishNegotiating.In(ontology).IsMatch(words))
            return Stance.Negotiating;
        if (EnglishPlanned.In(ontology).IsMatch(words))
            return Stance.Planned;
        return EnglishExpected.In(ontology).IsMatch(words) ? Stance.Expected : Stance.Asserted;
    }

    private const string Obliged = "なければ(?:なら|いけ)な|なくては(?:なら|いけ)な|ねばなら";

    private static readonly ListedPattern Proposed = new(Obliged
        + "|したい(?!る)|{stance-proposed}|{stance-wished-deeds}したい"
        + "|べき(?:だ|で|と|。|$)|(?:して|て)(?:ほしい|欲しい|もらいたい|いただきたい|はいかが)"
        + "|を{stance-proposed-object}|ことを{stance-proposed-that}"
        + "|よう(?:に)?{stance-proposed-so}");

    private static readonly ListedPattern Negotiating = new(@"(?:交渉|協議)(?:を|し|中|が|に|の)|{stance-negotiating}");

    // しようとした, すると発表した, することで合意した: decided or tried, not done.
    private const string Decided = "^へ(?:$|[。」])|^[ぁ-ん]{0,2}ようと(?:し|す)|^する(?:こと)?(?:{stance-decided}"
        + "|で[^。、]{0,8}合意)|^する{stance-agreed}|^で(?:基本)?合意";

    private static readonly ListedPattern Planned = new(Decided
        + @"|{stance-planned}|計画(?:だ|で|し|さ|を|が|中|。|$|に)|ことで[^。、]{1,8}合意"
        + "|(?<=[るくすむぶうつぐ])(?:こと|旨)を(?:[^。、]{0,6})?{stance-resolved}|進める$");

    private static readonly ListedPattern Expected = new(@"^(?:し|す)?(?:れば|たら|るなら)|{stance-expected}");

    private static readonly ListedPattern EnglishProposed = new(@"\b(?:{stance-en-proposed}"
        + @")\b", RegexOptions.IgnoreCase);

    private static readonly ListedPattern EnglishNegotiating = new(@"\b(?:{stance-en-negotiating}|negotiat\w+)\b", RegexOptions.IgnoreCase);

    private static readonly ListedPattern EnglishPlanned = new(@"\b(?:{stance-en-planned}"
        + @")\b", RegexOptions.IgnoreCase);

    private static readonly ListedPattern EnglishExpected = new(@"\b{stance-en-expected}\b", RegexOptions.IgnoreCase);
}
