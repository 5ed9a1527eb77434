using GraphService.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>The same graph under another name.</summary>
internal static class RenamedGraph
{
    public static CompiledGraph Of(CompiledGraph graph, string name) => new()
    {
        Name = name,
        Ontology = graph.Ontology,
        Documents = graph.Documents,
        Texts = graph.Texts,
        Entities = graph.Entities,
        Statements = graph.Statements,
        Mentions = graph.Mentions,
        Passages = graph.Passages,
        Conflicts = graph.Conflicts,
        Diagnostics = graph.Diagnostics,
    };
}
