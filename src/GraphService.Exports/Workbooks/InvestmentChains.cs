using GraphService.Entities;
using GraphService.Exports.Reading;
using GraphService.Statements;

namespace GraphService.Exports.Workbooks;

/// <summary>
/// Who pays or owns whom through others: the chains of two statements and more among those that are exported, made of what they say and not asked of
/// a store. No entity stands twice in one. They are in the order of where they begin, then of the ids along them.
/// </summary>
internal sealed class InvestmentChains(ExportedGraph graph)
{
    /// <summary>The most statements in a chain: as many as GraphQL looks at where nothing is said.</summary>
    public const int MaxDepth = 4;

    /// <summary>The most chains: between hubs there are more of them than statements.</summary>
    public const int Limit = 100_000;

    private static readonly Comparer<ChainStep> Order = Comparer<ChainStep>.Create(
        (a, b) => a.Object.CompareTo(b.Object) is var order and not 0 ? order : a.Id.CompareTo(b.Id));

    private readonly Dictionary<EntityId, List<ChainStep>> steps = [];
    private readonly Dictionary<string, string> predicates = graph.Summary.Ontology.MoneyPredicates.ToDictionary(p => p, StringComparer.Ordinal);

    /// <summary>Whether there are more than <see cref="Limit"/>, once all were asked for.</summary>
    public bool AreMore { get; private set; }

    /// <summary>Takes a statement if it is about money, and holds: where no stance was selected, only what is asserted does.</summary>
    public void Add(Statement statement)
    {
        if (!predicates.TryGetValue(statement.Predicate, out var predicate) || !(graph.SelectsStances || statement.Stance == Stance.Asserted))
            return;
        if (!steps.TryGetValue(statement.Subject, out var own))
            steps.Add(statement.Subject, own = []);
        own.Add(new ChainStep(statement.Subject, statement.Object, statement.Id, predicate, statement.Qualifiers.Share));
    }

    public IEnumerable<IReadOnlyList<ChainStep>> All()
    {
        foreach (var own in steps.Values)
            own.Sort(Order);
        var count = 0;
        foreach (var chain in steps.Keys.Order().SelectMany(start => From(start, [], [start])))
        {
            AreMore = count++ == Limit;
            if (AreMore)
                yield break;
            yield return chain;
        }
    }

    private IEnumerable<IReadOnlyList<ChainStep>> From(EntityId entity, List<ChainStep> path, HashSet<EntityId> passed)
    {
        if (path.Count == MaxDepth || !steps.TryGetValue(entity, out var own))
            yield break;
        foreach (var step in own)
        {
            if (!passed.Add(step.Object))
                continue;
            path.Add(step);
            if (path.Count > 1)
                yield return [.. path];
            foreach (var longer in From(step.Object, path, passed))
                yield return longer;
            path.RemoveAt(path.Count - 1);
            passed.Remove(step.Object);
        }
    }
}
