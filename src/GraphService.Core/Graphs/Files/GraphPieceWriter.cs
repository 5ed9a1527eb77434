using System.Buffers;
using System.Text.Json;
using GraphService.Documents;
using GraphService.Graphs.Pieces;

namespace GraphService.Graphs.Files;

/// <summary>The files of a graph that is read in pieces, byte for byte those that <see cref="GraphFileWriter"/> makes of the whole.</summary>
internal sealed class GraphPieceWriter(IGraphPieces graph, WriteFile write, CancellationToken cancellation)
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public static Task WriteAsync(IGraphPieces graph, WriteFile write, CancellationToken cancellation) =>
        new GraphPieceWriter(graph, write, cancellation).WriteAsync();

    private async Task WriteAsync()
    {
        var paths = graph.Documents.ToDictionary(d => d.Id, d => d.Path);
        await RowsAsync(GraphFileNames.Conflicts, graph.ReadConflictsAsync(cancellation), ConflictRow.Write);
        await RowsAsync(GraphFileNames.Diagnostics, graph.ReadDiagnosticsAsync(cancellation), (json, d) => DiagnosticRow.Write(json, d, PathOf));
        await write(GraphFileNames.Documents, stream => PieceAsync(stream, graph.Documents, DocumentRow.Write));
        await RowsAsync(GraphFileNames.Entities, graph.ReadEntitiesAsync(cancellation), EntityRow.Write);
        if (graph.Name != CompiledGraph.DefaultName)
            await write(GraphFileNames.Graph, stream => PieceAsync(stream, [graph.Name], (json, name) => json.Text("name", name)));
        await write(GraphFileNames.Mentions, MentionsAsync);
        await RowsAsync(GraphFileNames.Passages, graph.ReadPassagesAsync(cancellation), PassageRow.Write);
        await RowsAsync(GraphFileNames.Statements, graph.ReadStatementsAsync(cancellation), StatementRow.Write);
        await TextsAsync();

        string? PathOf(DocumentId id) => paths.GetValueOrDefault(id);
    }

    private Task RowsAsync<T>(string name, IAsyncEnumerable<IReadOnlyList<T>> pieces, Action<Utf8JsonWriter, T> row) => write(name, async stream =>
    {
        await foreach (var piece in pieces)
            await PieceAsync(stream, piece, row);
    });

    private async Task MentionsAsync(Stream stream)
    {
        await foreach (var piece in graph.ReadContentsAsync(DocumentParts.Mentions, cancellation))
            await PieceAsync(stream, piece.SelectMany(c => c.Mentions), MentionRow.Write);
    }

    private async Task TextsAsync()
    {
        await foreach (var piece in graph.ReadContentsAsync(DocumentParts.Texts, cancellation))
            foreach (var content in piece)
                await write(GraphFileNames.Text(content.Document.Id), stream => stream.WriteAsync(GraphFileWriter.Text(content.Text), cancellation).AsTask());
    }

    private async Task PieceAsync<T>(Stream stream, IEnumerable<T> rows, Action<Utf8JsonWriter, T> row)
    {
        cancellation.ThrowIfCancellationRequested();
        buffer.ResetWrittenCount();
        JsonRows.Append(buffer, rows, row);
        await stream.WriteAsync(buffer.WrittenMemory, cancellation);
    }
}
