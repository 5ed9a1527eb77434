using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary>How many asserted statements each entity of a graph has; one about itself counts once.</summary>
internal sealed class GraphDegrees
{
    private readonly Dictionary<EntityId, int> degrees = [];

    public GraphDegrees(CompiledGraph graph)
    {
        foreach (var statement in graph.Statements.Where(s => s.Stance == Stance.Asserted))
        {
            degrees[statement.Subject] = this[statement.Subject] + 1;
            if (statement.Object != statement.Subject)
                degrees[statement.Object] = this[statement.Object] + 1;
        }
    }

    public int this[EntityId id] => degrees.GetValueOrDefault(id);
}
