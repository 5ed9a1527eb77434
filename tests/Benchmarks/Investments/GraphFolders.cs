using GraphService.Graphs;

namespace GraphService.Benchmarks.Investments;

/// <summary>Folders of graphs that outlive a run, since to write one takes a while; named by the content, they never go stale.</summary>
internal static class GraphFolders
{
    public static string Of(CompiledGraph graph)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"graphservice-{graph.Name}-{graph.ContentHash[..16]}");
        if (!Directory.Exists(folder))
            GraphFiles.Write(graph, folder);
        return folder;
    }
}
