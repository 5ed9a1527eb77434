using GraphService.Conflicts;
using GraphService.Extraction.Conflicts;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Conflicts;

internal static class ConflictsOf
{
    /// <summary>What a compile would find in the graph.</summary>
    public static IReadOnlyList<Conflict> Graph(GraphBuilder builder)
    {
        var graph = builder.Build();
        return ConflictFinder.Find(new StatedGraph(graph.Ontology, graph.Entities, graph.Statements, graph.Documents));
    }
}
