using GraphService.Exports;
using GraphService.Graphs.Pieces;
using GraphService.Neo4j.Bulk;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Scripts;

namespace GraphService.Server.Exports;

/// <summary>All formats, those that the Neo4j room writes among them.</summary>
internal static class ServerFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        .. ExportFormats.All,
        ExportFormat.OfWholeGraph(
            "cypher",
            ".cypher",
            "text/plain; charset=utf-8",
            "cypher-shell, Neo4j Browser",
            "one script that merges by id, deletes nothing and can run again: constraints and indexes, then the whole graph with its texts",
            (graph, write, cancellation) => write("graph.cypher", stream => ScriptWriter.WriteAsync(graph, stream, cancellation))),
        ExportFormat.OfWholeGraph(
            "neo4j-csv",
            ".zip",
            "application/zip",
            "neo4j-admin database import",
            "tables that fill an empty database, with the command and the schema beside them: for graphs past 10 million statements",
            BulkAsync),
    ];

    private static async Task BulkAsync(IGraphPieces graph, WriteFile write, CancellationToken cancellation)
    {
        try
        {
            await BulkWriter.WriteAsync(graph, write, cancellation);
        }
        catch (LayoutException e)
        {
            throw new ExportException(e.Message);
        }
    }
}
