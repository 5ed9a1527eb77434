using GraphService.Extraction.Evaluation.Gold;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>The labels that a statement of the graph states, strictly or leniently.</summary>
internal sealed class StatementMatching
{
    private readonly Dictionary<Triple, List<GoldLabel>> strict = [];
    private readonly Dictionary<Triple, List<GoldLabel>> lenient = [];

    public StatementMatching(IEnumerable<GoldLabel> labels, EntityLinking linking)
    {
        Linking = linking;
        foreach (var label in labels)
        {
            foreach (var triple in label.Accepted)
                Add(strict, triple, label);
            foreach (var triple in label.Accepted.SelectMany(Grouped).Distinct())
                Add(lenient, triple, label);
        }
    }

    public EntityLinking Linking { get; }

    /// <summary>The triple of a statement by the labels' ids, as it is counted.</summary>
    public Triple Key(Statement s) => new Triple(Linking.First(s.Subject), s.Predicate, Linking.First(s.Object)).Canonical;

    public IReadOnlyList<GoldLabel> Labels(Statement statement) => Labels(statement, leniently: false);

    public IReadOnlyList<GoldLabel> Labels(Statement statement, bool leniently)
    {
        var hits = from s in Linking.All(statement.Subject)
                   from o in Linking.All(statement.Object)
                   let triple = new Triple(s, statement.Predicate, o)
                   from label in leniently ? Grouped(triple).SelectMany(t => lenient.GetValueOrDefault(t, [])) : strict.GetValueOrDefault(triple.Canonical, [])
                   select label;
        return [.. hits.Distinct()];
    }

    private static IEnumerable<Triple> Grouped(Triple triple)
    {
        var grouped = triple with { Predicate = PredicateGroups.Of(triple.Predicate) };
        yield return grouped;
        if (Triple.IsSymmetric(triple.Predicate))
            yield return grouped.Reversed;
    }

    private static void Add(Dictionary<Triple, List<GoldLabel>> labels, Triple triple, GoldLabel label)
    {
        if (!labels.TryGetValue(triple, out var list))
            labels.Add(triple, list = []);
        list.Add(label);
    }
}
