using System.Text;
using GraphService.Documents;

namespace GraphService.Graphs.Files;

internal static class GraphFileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<GraphFile> Files(CompiledGraph graph) => Pieces(graph).Select(file => new GraphFile(file.Name, Whole(file.Pieces)));

    /// <summary>Every file in pieces that follow one another: a large one in one piece would be in memory twice.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<ReadOnlyMemory<byte>> Pieces)> Pieces(CompiledGraph unarranged)
    {
        var graph = GraphOrder.Arranged(unarranged);
        var paths = graph.Documents.ToDictionary(d => d.Id, d => d.Path);
        yield return (GraphFileNames.Conflicts, JsonRows.Pieces(graph.Conflicts, ConflictRow.Write));
        yield return (GraphFileNames.Diagnostics, JsonRows.Pieces(graph.Diagnostics, (json, d) => DiagnosticRow.Write(json, d, id => paths.GetValueOrDefault(id))));
        yield return (GraphFileNames.Documents, JsonRows.Pieces(graph.Documents, DocumentRow.Write));
        yield return (GraphFileNames.Entities, JsonRows.Pieces(graph.Entities, EntityRow.Write));
        if (graph.Name != CompiledGraph.DefaultName)
            yield return (GraphFileNames.Graph, JsonRows.Pieces([graph.Name], (json, name) => json.Text("name", name)));
        yield return (GraphFileNames.Mentions, JsonRows.Pieces(graph.Mentions, MentionRow.Write));
        yield return (GraphFileNames.Passages, JsonRows.Pieces([.. graph.Passages.OrderBy(p => p.Id)], PassageRow.Write));
        yield return (GraphFileNames.Statements, JsonRows.Pieces(graph.Statements, StatementRow.Write));
        foreach (var document in graph.Texts.Keys.Order())
            yield return (GraphFileNames.Text(document), [Text(graph.Texts[document])]);
    }

    private static ReadOnlyMemory<byte> Whole(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        if (pieces is [var only])
            return only;
        var whole = new byte[pieces.Sum(p => p.Length)];
        var filled = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(whole.AsMemory(filled));
            filled += piece.Length;
        }
        return whole;
    }

    // A text that itself begins with U+FEFF gets a mark in front, which the reader takes off.
    public static ReadOnlyMemory<byte> Text(SourceText text) => Utf8.GetBytes(text.Value.StartsWith('\uFEFF') ? "\uFEFF" + text.Value : text.Value);
}
