using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>Countable sets without a name that carry facts: 日本の銀行, UAEの企業, 海外のベンチャーキャピタルファンド, 国内65大学.</summary>
internal static class GroupNames
{
    public static IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known)
    {
        foreach (Match m in Set.In(window.Ontology).Matches(window.UpToEnd, window.Start))
        {
            var noun = m.Groups["noun"].Value;
            if (known.Any(k => k.Start < m.Index && k.End > m.Index))
                continue;
            // Whose they are must be a state; シリコンバレーのファンド says where one fund is.
            var whose = m.Groups["whose"];
            var ofState = known.Any(k => k.Entry?.Subtype == "state" && k.Start == m.Index && k.End == whose.Index + whose.Length);
            var start = whose.Success && !ofState
                ? window.Slice(m.Index, m.Index + m.Length).LastIndexOf('の') is var no and > 0 && m.Groups["count"].Success ? m.Index + no + 1 : -1 : m.Index;
            if (start < 0)
                continue;
            var (type, subtype) = TypeOf(window.Ontology, noun);
            yield return new Candidate(start, m.Index + m.Length, window.Slice(start, m.Index + m.Length),
                type, CandidateKind.Described)
            { Subtype = subtype, Head = noun };
        }
    }

    /// <summary>The same in English: Japanese banks, overseas venture capital funds.</summary>
    public static IEnumerable<Candidate> FindEnglish(TextWindow window)
    {
        foreach (Match m in EnglishSet.In(window.Ontology).Matches(window.UpToEnd, window.Start))
        {
            var noun = m.Groups["noun"].Value;
            var (type, subtype) = TypeOf(window.Ontology, noun);
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, type, CandidateKind.Described) { Subtype = subtype, Head = noun };
        }
    }

    private static (EntityType, string) TypeOf(Ontology ontology, string noun) => Bodies.In(ontology).Contains(noun) ? (EntityType.Organization, "group")
        : Investors.In(ontology).Contains(noun) ? (EntityType.Company, "group-investor") : (EntityType.Company, "group");

    private static readonly ListedWords Bodies = new("set-bodies");
    private static readonly ListedWords Investors = new("set-investors");

    private static readonly ListedPattern EnglishSet = new(@"\b(?:(?:{set-adjectives-en}|[A-Z][a-z]+(?:ese|an|ish|i|ch)) )+"
        + @"(?<noun>{set-nouns-en})\b"
        + @"|\b(?<noun>{set-counted-en}) from (?:the )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*");

    // Counts have few figures; without a bound a page of figures is tried in n³ ways.
    private static readonly ListedPattern Set = new("(?:(?<plain>{set-adjectives})|(?<whose>[一-龥ァ-ヴーA-Z]{2,12}))?(?:の)?"
        + "(?<kind>{set-kinds})?(?<count>[0-9]{1,9}{set-countries}?の?(?:[0-9]{1,9})?(?:社|行|校)?(?:以上)?の?|{set-many})?"
        + "(?<noun>{set-nouns})"
        + "(?<=(?:{set-marks}|[0-9])(?:IT|AI|の)?"
        + "{set-nouns})"
        + "(?:(?<count>[0-9]{1,9}社))?(?![一-龥ァ-ヴーA-Za-z])|(?<kind>IT|AI|大手|国内)?(?<noun>{set-counted-nouns})(?<count>[0-9]{1,9}(?:社|行|校))"
        + "|国内(?:IT)?(?<count>数十|[0-9]{1,9})(?<noun>社)(?![一-龥ァ-ヴー])");
}
