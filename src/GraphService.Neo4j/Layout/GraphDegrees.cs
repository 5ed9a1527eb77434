using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Graphs.Pieces;
using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary>How many asserted statements each entity of a graph has; one about itself counts once.</summary>
internal sealed class GraphDegrees
{
    private readonly Dictionary<EntityId, int> degrees = [];

    public GraphDegrees(CompiledGraph graph) => Count(graph.Statements);

    private GraphDegrees()
    {
    }

    public int this[EntityId id] => degrees.GetValueOrDefault(id);

    /// <summary>Those of a graph that is read in pieces; it takes a few dozen bytes an entity.</summary>
    public static async Task<GraphDegrees> ReadAsync(IGraphPieces graph, CancellationToken cancellation)
    {
        var degrees = new GraphDegrees();
        await foreach (var piece in graph.ReadStatementsAsync(cancellation))
            degrees.Count(piece);
        return degrees;
    }

    private void Count(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements.Where(s => s.Stance == Stance.Asserted))
        {
            degrees[statement.Subject] = this[statement.Subject] + 1;
            if (statement.Object != statement.Subject)
                degrees[statement.Object] = this[statement.Object] + 1;
        }
    }
}
