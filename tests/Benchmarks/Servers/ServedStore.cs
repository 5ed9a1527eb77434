using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Investments;
using GraphService.Graphs;

namespace GraphService.Benchmarks.Servers;

/// <summary>The service on a store that is called by its name.</summary>
internal static class ServedStore
{
    public static async Task<ServerProcess> StartAsync(string store, CompiledGraph graph, VerbArguments arguments)
    {
        if (store == "embedded")
            return await ServerProcess.EmbeddedAsync(GraphFolders.Of(graph));
        var neo4j = TestNeo4j.OfVariables();
        await neo4j.LoadAsync(graph, arguments.Has("keep"));
        return await ServerProcess.Neo4jAsync(neo4j);
    }
}
