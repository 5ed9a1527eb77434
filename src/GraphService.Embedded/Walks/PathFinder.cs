using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Numbering;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Walks;

/// <summary>Finds the shortest ways between two entities.</summary>
internal sealed class PathFinder(NumberedGraph graph, StatementAdjacency adjacency)
{
    public IReadOnlyList<GraphPath> Find(PathQuery query, CancellationToken cancellation)
    {
        var (from, to) = (graph.EntityNumbers.Find(query.From), graph.EntityNumbers.Find(query.To));
        if (from < 0 || to < 0 || from == to)
            return [];
        var filter = new WalkFilter(graph, query.Predicates, query.Stances, query.AsOf);
        var steps = new Steps(adjacency.Walk, filter.Fits, query.Directed ? Ways.AlongAndSymmetric : Ways.Both);
        var routes = new ShortestRoutes(steps, to, Math.Min(query.MaxLength, PathQuery.LengthLimit), cancellation).From(from);
        return [.. routes.SelectMany(Paths).Take(Math.Min(query.First, PathQuery.CountLimit))];
    }

    private IEnumerable<GraphPath> Paths(Route route) =>
        route.Choices().Select(choice => new GraphPath([.. route.Entities.Select(e => graph.Entities[e].Id)], [.. choice.Select(s => graph.Statements[s])]));
}
