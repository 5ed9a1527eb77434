using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>Proposes pairs of entities that may be one, for somebody to decide.</summary>
public static class SameSuggestions
{
    private const double Least = 0.5;

    /// <summary>
    /// The pairs, most likely first, then by ids. Never two people of one name in different bodies, nor two of which one name contradicts the other,
    /// nor two of which something is stated together.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="apart">Pairs that somebody has decided about, in any order.</param>
    public static IReadOnlyList<SameSuggestion> Of(CompiledGraph graph, IReadOnlyCollection<(EntityId, EntityId)> apart)
    {
        var decided = apart.SelectMany(p => new[] { p, (p.Item2, p.Item1) }).ToHashSet();
        var facts = new EntityFacts(graph);
        var words = new NameWords(graph.Ontology);
        var judge = new PairJudge(facts, words);
        var suggestions = from pair in new PairFinder(facts, words).Find()
                          where !decided.Contains((pair.One.Id, pair.Other.Id)) && !judge.AreTwo(pair.One, pair.Other)
                          let reasons = judge.Reasons(pair.One, pair.Other).ToList()
                          let score = Math.Min(1, Math.Round(reasons.Sum(r => r.Weight), 2))
                          where score >= Least
                          let ordered = facts.DegreeOf(pair.One) >= facts.DegreeOf(pair.Other) ? pair : (One: pair.Other, Other: pair.One)
                          orderby score descending, ordered.One.Id, ordered.Other.Id
                          select new SameSuggestion(ordered.One, ordered.Other, score, [.. reasons.Select(r => r.Text)]);
        return [.. suggestions];
    }
}
