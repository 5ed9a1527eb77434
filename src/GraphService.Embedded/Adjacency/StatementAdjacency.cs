using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Adjacency;

/// <summary>The statements at each entity, by direction and predicate; each list in order of ids.</summary>
internal sealed class StatementAdjacency
{
    private readonly NumberedGraph graph;
    private readonly StatementColumns columns;

    // Of each entity, by the number of the predicate, then by id.
    private readonly Grouping outgoing;
    private readonly Grouping incoming;

    public StatementAdjacency(NumberedGraph graph, StatementColumns columns)
    {
        (this.graph, this.columns) = (graph, columns);
        Walk = new WalkGraph(graph.Entities.Count, graph.Subjects, graph.Objects, IsSymmetric);
        int[] byPredicate = [.. Enumerable.Range(0, graph.Statements.Count)];
        Array.Sort(Array.ConvertAll(byPredicate, s => ((long)columns.Predicates.Of(s) << 32) | (uint)s), byPredicate);
        outgoing = Grouping.ByKey(graph.Entities.Count, byPredicate, graph.Subjects);
        incoming = Grouping.ByKey(graph.Entities.Count, byPredicate, graph.Objects);
    }

    /// <summary>All of them, to walk on.</summary>
    public WalkGraph Walk { get; }

    /// <summary>The statements at an entity, each once, in order of ids.</summary>
    public ReadOnlySpan<int> Of(int entity) => entity < 0 ? [] : Merged(entity, Walk.Outgoing[entity], Walk.Incoming[entity]);

    /// <summary>How many statements there are at an entity; one about itself may count twice.</summary>
    public int MostOf(int entity) => entity < 0 ? 0 : Walk.Outgoing[entity].Length + Walk.Incoming[entity].Length;

    /// <summary>The statements of a predicate at an entity, each once, in order of ids.</summary>
    public ReadOnlySpan<int> Of(int entity, string predicate, Direction direction)
    {
        var number = columns.Predicate(predicate);
        if (entity < 0 || number < 0)
            return [];
        return direction switch
        {
            Direction.Outgoing => Of(outgoing[entity], number),
            Direction.Incoming => Of(incoming[entity], number),
            _ => Merged(entity, Of(outgoing[entity], number), Of(incoming[entity], number)),
        };
    }

    private bool IsSymmetric(int statement) => graph.Graph.Ontology.TryGet(graph.Statements[statement].Predicate, out var predicate) && predicate.Symmetric;

    private ReadOnlySpan<int> Of(ReadOnlySpan<int> statements, int predicate)
    {
        var from = FirstFrom(statements, predicate);
        return statements[from..(from + FirstFrom(statements[from..], predicate + 1))];
    }

    private int FirstFrom(ReadOnlySpan<int> statements, int predicate)
    {
        var (low, high) = (0, statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = columns.Predicates.Of(statements[middle]) < predicate ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    // What an entity states about itself is in both lists; it is taken from the first.
    private int[] Merged(int entity, ReadOnlySpan<int> outgoing, ReadOnlySpan<int> incoming)
    {
        var merged = new int[outgoing.Length + incoming.Length];
        var (count, next) = (0, 0);
        foreach (var statement in incoming)
        {
            if (graph.Subjects[statement] == entity)
                continue;
            while (next < outgoing.Length && outgoing[next] < statement)
                merged[count++] = outgoing[next++];
            merged[count++] = statement;
        }
        while (next < outgoing.Length)
            merged[count++] = outgoing[next++];
        return count == merged.Length ? merged : merged[..count];
    }
}
