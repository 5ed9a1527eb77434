using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Words with capitals in Japanese text, and runs of them in English text. What they name is told by their last word or by what stands beside
/// them; where nothing tells it, it may be a firm, and counts only where something is stated of it.
/// </summary>
internal static partial class CapitalNames
{
    private const int LongestWord = 40;
    private const int LongestName = 100;

    /// <param name="window">Where to look.</param>
    /// <param name="known">Names found there by other means.</param>
    /// <param name="firms">Those with a legal form, from which nothing is cut.</param>
    /// <param name="isLabel">Whether it is a heading or a row of a table.</param>
    public static IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known, IReadOnlyList<Candidate> firms, bool isLabel)
    {
        var japanese = window.Value.Any(c => Script.IsHiragana(c) || Script.IsKatakana(c) || Script.IsKanji(c));
        foreach (Match m in Latin().Matches(window.UpToEnd, window.Start))
            if (!firms.Any(f => f.Start < m.Index + m.Length && m.Index < f.Tail) && Of(window, m, known, japanese, isLabel) is { } name)
                yield return name;
    }

    private static Candidate? Of(TextWindow window, Match m, IReadOnlyList<Candidate> known, bool japanese, bool isLabel)
    {
        var start = m.Index + OtherWords.LengthBefore(m.Value);
        var text = window.Slice(Math.Min(start, m.Index + m.Length), m.Index + m.Length).Trim();
        var end = start + text.Length;
        // Japan and Cambodia are two.
        var several = text.Contains(" and ", StringComparison.Ordinal);
        if (IsNoName(text) || known.Any(k => k.Start <= start && k.End >= end || several && k.Start >= start && k.End <= end))
            return null;
        if (Honorific().IsMatch(window.Slice(Math.Max(window.Start, start - 8), start)))
            return new Candidate(start, end, text, EntityType.Person, CandidateKind.Proper);
        return InJapanese(window, start, end, japanese) ? Typed(start, end, text, false)
            : text.Contains(' ', StringComparison.Ordinal) ? Typed(start, end, text, isLabel || !FirmEvidence.Tells(window, start, end))
            : SingleWord(window, start, end, text, isLabel);
    }

    // HDR-CX720V is a product.
    private static bool IsNoName(string text) =>
        text.Length is < 2 or > LongestName || Model().IsMatch(text) || OtherWords.IsAll(text) || text.Split(' ').Any(w => w.Length > LongestWord);

    // In Japanese text every word with a capital is a name.
    private static bool InJapanese(TextWindow window, int start, int end, bool japanese) =>
        Script.IsJapanese(window[start - 1]) || Script.IsJapanese(window[end]) || japanese && window[end] is '\n' or '(' or ')';

    private static Candidate Typed(int start, int end, string text, bool unsure)
    {
        var (type, subtype) = EnglishType(text);
        if (GenericNames.Contains(text))
            return new Candidate(start, end, text, type, CandidateKind.Described) { Subtype = subtype, Head = text.ToLowerInvariant() };
        return new Candidate(start, end, text, type, CandidateKind.Proper)
        { Subtype = subtype, IsUnsure = unsure && type == EntityType.Company && !FirmEvidence.IsFirmsName(text) };
    }

    // In English text one may only begin a sentence.
    private static Candidate? SingleWord(TextWindow window, int start, int end, string text, bool isLabel)
    {
        var sentenceStart = start == window.Start || window[start - 2] is '.' or '!' or '?' or '\n' || window[start - 1] is '"' or '“';
        var told = !isLabel && FirmEvidence.Tells(window, start, end);
        return text.Length < 3 || sentenceStart && !told && !text[1..].Any(char.IsUpper) ? null
            : new Candidate(start, end, text, EntityType.Company, CandidateKind.Proper) { Subtype = "company", IsUnsure = !told };
    }

    private static (EntityType Type, string? Subtype) EnglishType(string text)
    {
        if (EnglishUniversity().IsMatch(text))
            return (EntityType.Organization, "university");
        if (EnglishMinistry().IsMatch(text))
            return (EntityType.Government, "ministry");
        if (EnglishInitiative().Match(text) is { Success: true } initiative)
            return (EntityType.Initiative, initiative.Groups["a"].Success ? "agreement" : initiative.Groups["s"].Success ? "strategy" : "programme");
        if (EnglishEvent().IsMatch(text))
            return (EntityType.Event, "conference");
        if (EnglishBody().IsMatch(text))
            return (EntityType.Organization, "association");
        if (EnglishCouncil().IsMatch(text))
            return (EntityType.Government, "council");
        return EnglishInvestor().IsMatch(text) ? (EntityType.Company, "investor") : (EntityType.Company, "company");
    }

    private const string Inner = "[A-Za-z0-9&+/-]|[.’'](?=[A-Za-z0-9])";

    [GeneratedRegex($"(?<![A-Za-z0-9])[A-Z](?:{Inner})*(?: (?:of|for|and|the|on|de|al)(?= [A-Z])| [A-Z0-9](?:{Inner})*)*")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.? $")]
    private static partial Regex Honorific();

    [GeneratedRegex(@"^[A-Z]+-?[A-Z]*[0-9]+[A-Z]*$")]
    private static partial Regex Model();

    [GeneratedRegex(@"\b(?:University|College|Institute of Technology|School|Academy)\b")]
    private static partial Regex EnglishUniversity();

    [GeneratedRegex(@"\b(?:Ministry|Department of|Agency|Embassy|Office of)\b")]
    private static partial Regex EnglishMinistry();

    private const string Agreements = "Declaration|Statement|Agreement|Treaty|Memorandum|Accord|Protocol|Charter";
    private const string Strategies = "Strategy|Plan|Roadmap|Framework|Policy";
    private const string Programmes = "Initiative|Programme|Program|Partnership|Project|Act|Resolution|Route|Corridor";

    [GeneratedRegex($@"(?<a>\b(?:{Agreements})\b)|(?<s>\b(?:{Strategies})\b)|\b(?:{Programmes})$")]
    private static partial Regex EnglishInitiative();

    [GeneratedRegex(@"\b(?:Summit|Conference|Meeting|Dialogue|Forum 20[0-9]{2}|Expo)\b")]
    private static partial Regex EnglishEvent();

    [GeneratedRegex(@"\b(?:Association|Foundation|Institute|Federation|Union|Organi[sz]ation|Forum|Society|Alliance|Centre for|Center for)\b")]
    private static partial Regex EnglishBody();

    [GeneratedRegex(@"\b(?:Council|Commission|Committee)\b")]
    private static partial Regex EnglishCouncil();

    [GeneratedRegex(@"\b(?:Ventures|Capital|Partners|Fund|Investments?|Holdings)\b")]
    private static partial Regex EnglishInvestor();
}
