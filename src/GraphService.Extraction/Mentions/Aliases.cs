using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Attaches another spelling in brackets to the name before it: アジズジョン・アジミ(Azizjon AZIMI), 日本国際フォーラム(JFIR).</summary>
internal static partial class Aliases
{
    public static IReadOnlyList<Candidate> Attach(TextWindow window, IReadOnlyList<Candidate> candidates, ThingHeads things)
    {
        var result = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (result.Exists(r => r.Alias is { } taken && candidate.Start <= taken.End && candidate.End > Math.Min(taken.Start, r.Tail)))
                continue;
            result.Add(Of(window, candidate, things));
        }
        return result;
    }

    private static Candidate Of(TextWindow window, Candidate candidate, ThingHeads things)
    {
        if (candidate.Kind is CandidateKind.Proper
            && Declared.In(window.Ontology).Match(window.Slice(candidate.Tail, Math.Min(window.End, candidate.Tail + Reach))) is { Success: true } declared)
            return Called(candidate, declared.Groups["name"]);
        if (candidate.Kind is CandidateKind.Pronoun || Brackets().Match(window.Slice(candidate.Tail, window.End)) is not { Success: true } m)
            return candidate;
        var (name, start) = (m.Groups["name"].Value, candidate.Tail + m.Groups["name"].Index);
        return IsSpelling(candidate, name, things)
            ? candidate with { Alias = (start, start + name.Length, name), Tail = candidate.Tail + m.Length } : candidate;
    }

    // The rest of the brackets stays what it is; 「当社」 and "the Company" are nobody's name.
    private static Candidate Called(Candidate candidate, Group name)
    {
        var start = candidate.Tail + name.Index;
        return Role().IsMatch(name.Value) ? candidate : candidate with { Alias = (start, start + name.Length, name.Value) };
    }

    private const int Reach = 160;

    // X株式会社(本社:堺市、以下「X」), Kestrel Group AB ("Kestrel" or the "Company").
    private static readonly ListedPattern Declared = new(@"^[」』]?\((?:[^()]{0,120}[、,;] ?)?以下、?"
        + @"(?:[「『](?<name>[^「」『』()]{2,30})[」』]|(?<name>[^「」『』()、。:]{2,20}?)(?:と{alias-verbs})?\))"
        + """|^,? \((?:[^()]{0,120}[,;] )?(?:hereinafter |hereafter |referred to as |the )*["“](?<name>[^"“”()]{2,40})["”](?:[ ,][^()]{0,60})?\)""");

    [GeneratedRegex("^(?:[当本同弊]|(?:the )?(?:Company|Group|Bank|Fund|Parties|Agreement|Issuer|Ministry|Purchaser|Seller|Buyer)$)")]
    private static partial Regex Role();

    // Another script, or an abbreviation in capitals; a place or an office in brackets is something else.
    private static bool IsSpelling(Candidate candidate, string name, ThingHeads things)
    {
        if (name.Any(char.IsAsciiDigit) || NotSpelling().IsMatch(name) || candidate.Kind == CandidateKind.Described && candidate.Type == EntityType.Company)
            return false;
        // AI協力に関する共同声明(ハノイ共同声明): another name for a thing of the same kind.
        if (candidate.Type is EntityType.Initiative or EntityType.Event && things.AtEnd(name)?.Type == candidate.Type && name.Length > 3)
            return true;
        // Aiko Tanaka (JICA): for whom she speaks.
        var mayBePerson = candidate.Type == EntityType.Person || candidate.IsUnsure;
        return !(mayBePerson && candidate.Text[0] != name[0] && !candidate.Text.Any(Script.IsJapanese)) && IsInOtherLetters(candidate.Text, name);
    }

    private static bool IsInOtherLetters(string own, string name)
    {
        var latin = name.All(c => Script.IsLatin(c) || c is ' ' or '.' or '-' or '\'' or '&' or ',');
        var kana = name.All(c => Script.IsKatakana(c) || c is '・');
        return latin && own.Any(Script.IsJapanese) && char.IsUpper(name[0])
            || latin && own.Any(c => c == ' ') && name.All(char.IsUpper)
            || kana && name.Length > 2 && own.All(c => !Script.IsKatakana(c));
    }

    [GeneratedRegex(@"^[」』]? ?\((?<name>[^()、。:]{2,60})\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:オンライン|リモート|仮称|当時|同時通訳|日本語|英語|以下)")]
    private static partial Regex NotSpelling();
}
