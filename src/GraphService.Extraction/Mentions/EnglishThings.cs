using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Extraction.Mentions;

/// <summary>English noun phrases that end in a telling noun: "a joint statement", "the Japan-ASEAN summit", "a large AI conference".</summary>
internal static partial class EnglishThings
{
    public static IEnumerable<Candidate> Find(TextWindow window)
    {
        foreach (Match m in Phrase().Matches(window.UpToEnd, window.Start))
        {
            // "the statement" points back; its article is part of what says so. "a summit" is only a summit.
            var name = m.Groups["name"];
            var start = name.Length == m.Groups["head"].Length ? m.Index : name.Index;
            var (type, subtype) = KindOf(m.Groups["head"].Value.ToLowerInvariant());
            yield return new Candidate(start, m.Index + m.Length, window.Slice(start, m.Index + m.Length), type, CandidateKind.Described)
            { Subtype = subtype, Head = m.Groups["head"].Value, Front = m.Index };
        }
    }

    private static (EntityType Type, string Subtype) KindOf(string head) => head switch
    {
        "summit" or "summit meeting" => (EntityType.Event, "summit"),
        "conference" => (EntityType.Event, "conference"),
        "ministers' meeting" or "ministerial meeting" => (EntityType.Event, "ministerial-meeting"),
        "dialogue" => (EntityType.Event, "dialogue"),
        "meeting" => (EntityType.Event, "meeting"),
        "statement" or "joint statement" or "declaration" or "memorandum" or "memorandum of understanding" or "agreement" or "treaty" => (EntityType.Initiative, "agreement"),
        "strategy" => (EntityType.Initiative, "strategy"),
        "framework" or "resolution" => (EntityType.Initiative, "legal-act"),
        "initiative" or "partnership" or "programme" or "program" => (EntityType.Initiative, "programme"),
        "new company" or "joint venture" => (EntityType.Company, "company"),
        _ => (EntityType.Initiative, "project"),
    };

    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Tt]hat|[Ii]ts|same)\s(?<name>(?:(?!of|in|at|on|for|and|to|with|by|from|that|which|is|are|was|were|has|have)[A-Za-z0-9–’'\-]+\s){0,4}?(?<head>summit meeting|summit|conference|ministers' meeting|ministerial meeting|dialogue|joint statement|statement|declaration|memorandum of understanding|memorandum|treaty|strategy|initiative|partnership|programme|program|data cent(?:re|er)|development cent(?:re|er)|technology park|hydropower plant|power plant|large language model|resolution|new company|joint venture))\b")]
    private static partial Regex Phrase();
}
