using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Numbering;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Walks;

/// <summary>Finds what lies around some entities.</summary>
internal sealed class NeighborhoodFinder(NumberedGraph graph, StatementAdjacency adjacency)
{
    public Neighborhood Find(NeighborhoodQuery query, CancellationToken cancellation)
    {
        var filter = new WalkFilter(graph, query.Predicates, query.Stances, query.AsOf);
        var steps = new Steps(adjacency.Walk, filter.Fits, Ways.Both);
        var start = query.Ids.Select(graph.EntityNumbers.Find).Where(e => e >= 0).ToHashSet();
        var reached = Reached(start, query, steps, cancellation);
        var kept = reached.Take(Math.Max(start.Count, Math.Min(query.Limit, NeighborhoodQuery.EntityLimit))).ToHashSet();
        return new Neighborhood(
            [.. kept.Order().Select(e => graph.Entities[e])],
            [.. Between(kept, filter).Order().Select(s => graph.Statements[s])],
            reached.Count,
            Between([.. reached], filter).Count());
    }

    // Nearest first, then by degree, then by id.
    private List<int> Reached(HashSet<int> start, NeighborhoodQuery query, Steps steps, CancellationToken cancellation)
    {
        var seen = new HashSet<int>(start);
        var reached = new List<int>(start);
        var level = reached.ToList();
        for (var hop = 0; hop < Math.Min(query.Hops, NeighborhoodQuery.HopLimit); hop++)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = level.SelectMany(steps.From).Select(s => s.Entity).Where(e => Fits(e, query) && seen.Add(e)).ToList();
            level = [.. next.OrderByDescending(e => graph.Degrees[e]).ThenBy(e => e)];
            reached.AddRange(level);
        }
        return reached;
    }

    private bool Fits(int entity, NeighborhoodQuery query) => query.Types is null || query.Types.Contains(graph.Entities[entity].Type);

    private IEnumerable<int> Between(HashSet<int> entities, WalkFilter filter)
    {
        foreach (var entity in entities)
            for (var i = 0; i < adjacency.Walk.Outgoing[entity].Length; i++)
                if (adjacency.Walk.Outgoing[entity][i] is var statement && entities.Contains(graph.Objects[statement]) && filter.Fits(statement))
                    yield return statement;
    }
}
