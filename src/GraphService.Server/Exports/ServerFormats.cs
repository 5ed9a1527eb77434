using System.Text;
using GraphService.Exports;
using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Neo4j.Scripts;

namespace GraphService.Server.Exports;

/// <summary>All formats, those that the Neo4j room writes among them.</summary>
internal static class ServerFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        .. ExportFormats.All,
        ExportFormat.OfCompiledGraph(
            "cypher",
            ".cypher",
            "text/plain; charset=utf-8",
            "cypher-shell, Neo4j Browser",
            "one script that merges by id, deletes nothing and can run again: constraints and indexes, then the whole graph with its texts",
            Script),
    ];

    private static IEnumerable<GraphFile> Script(CompiledGraph graph)
    {
        foreach (var part in ScriptWriter.Files(graph))
            yield return new GraphFile("graph.cypher", Encoding.UTF8.GetBytes(part.Text + "\n"));
    }
}
