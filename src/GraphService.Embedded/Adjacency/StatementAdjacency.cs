using GraphService.Embedded.Numbering;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Adjacency;

/// <summary>The statements at each entity, by direction and predicate; each list in order of ids.</summary>
internal sealed class StatementAdjacency
{
    private readonly NumberedGraph graph;
    private readonly Dictionary<string, (Grouping Outgoing, Grouping Incoming)> byPredicate;

    public StatementAdjacency(NumberedGraph graph)
    {
        this.graph = graph;
        Walk = new WalkGraph(graph.Entities.Count, graph.Subjects, graph.Objects, IsSymmetric);
        byPredicate = Enumerable.Range(0, graph.Statements.Count).GroupBy(s => graph.Statements[s].Predicate).ToDictionary(g => g.Key, g => (At(graph.Subjects, [.. g]), At(graph.Objects, [.. g])));
    }

    /// <summary>All of them, to walk on.</summary>
    public WalkGraph Walk { get; }

    /// <summary>The statements at an entity, each once, in order of ids.</summary>
    public IReadOnlyList<int> Of(int entity) => entity < 0 ? [] : Merged(entity, Walk.Outgoing[entity], Walk.Incoming[entity]);

    /// <summary>The statements of a predicate at an entity, each once, in order of ids.</summary>
    public IReadOnlyList<int> Of(int entity, string predicate, Direction direction)
    {
        if (entity < 0 || !byPredicate.TryGetValue(predicate, out var groups))
            return [];
        return direction switch
        {
            Direction.Outgoing => groups.Outgoing[entity].ToArray(),
            Direction.Incoming => groups.Incoming[entity].ToArray(),
            _ => Merged(entity, groups.Outgoing[entity], groups.Incoming[entity]),
        };
    }

    private bool IsSymmetric(int statement) => graph.Graph.Ontology.TryGet(graph.Statements[statement].Predicate, out var predicate) && predicate.Symmetric;

    private Grouping At(int[] ends, IReadOnlyList<int> statements) => new(graph.Entities.Count, [.. statements.Select(s => (ends[s], s))]);

    // What an entity states about itself is in both lists; it is taken from the first.
    private int[] Merged(int entity, ReadOnlySpan<int> outgoing, ReadOnlySpan<int> incoming)
    {
        var merged = new List<int>(outgoing.Length + incoming.Length);
        merged.AddRange(outgoing);
        foreach (var statement in incoming)
            if (graph.Subjects[statement] != entity)
                merged.Add(statement);
        merged.Sort();
        return [.. merged];
    }
}
