using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>English nouns with an article that point back to what was named: the start-up, the Oslo-based maker, the Deputy Prime Minister.</summary>
internal sealed class EnglishReferences
{
    private const string Before = @"(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:(?:[a-z]+-{reference-compounds}|{reference-adjectives}) )?"
        + @"|(?<=\b[Tt]he [A-Z][\w-]+(?:-based)? (?:[a-z-]+ )?))";

    // The bank of…, the firm that…, the fund Kestrel: not what was named before.
    private const string After = @"(?! (?:of|that|which|who|for|from|behind|named|called|in)\b| [A-Z]|[-’'](?!s)\w|,? [A-Z][a-z]+ [A-Z])";

    private readonly Regex nouns;
    private readonly Regex titles;

    public EnglishReferences(Lexicon lexicon)
    {
        var words = lexicon.Ontology.Heads.Where(h => h is { Beside: true, Type: not (null or EntityType.Place) }).SelectMany(h => h.En)
            .Append("fund").Append("bank").Append("group")
            .Append("commission").Append("council").Append("authority").SelectMany(w => new[] { w, char.ToUpperInvariant(w[0]) + w[1..] })
            .Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal);
        nouns = Made(lexicon.Ontology, $"{Before}(?<noun>{string.Join('|', words.Select(Regex.Escape))}|[a-z]+maker)\\b{After}");
        titles = Made(lexicon.Ontology,
            $@"(?<!, )\b[Tt]he (?<noun>(?>(?i:{lexicon.EnglishTitlePattern})))\b(?<!mbassador(?= to))(?! (?:of|for|at|[A-Z])|,? [A-Z]|[-’']\w)");
        Types = lexicon.Ontology.Heads.Where(h => h.Beside).SelectMany(h => h.En.Select(w => (w, h.Type))).DistinctBy(t => t.w)
            .ToDictionary(t => t.w, t => t.Type ?? EntityType.Company, StringComparer.Ordinal);
    }

    private Dictionary<string, EntityType> Types { get; }

    public IEnumerable<Candidate> Find(TextWindow window)
    {
        foreach (Match m in nouns.Matches(window.UpToEnd, window.Start))
            yield return Reference(m, Types.GetValueOrDefault(m.Groups["noun"].Value.ToLowerInvariant(), EntityType.Company));
        foreach (Match m in titles.Matches(window.UpToEnd, window.Start))
            yield return Reference(m, EntityType.Person);
    }

    private static Candidate Reference(Match m, EntityType type) =>
        new(m.Index, m.Index + m.Length, m.Value, type, CandidateKind.Pronoun) { Head = m.Groups["noun"].Value.ToLowerInvariant() };

    private static Regex Made(Ontology ontology, string pattern) => new ListedPattern(pattern, RegexOptions.ExplicitCapture).In(ontology);
}
