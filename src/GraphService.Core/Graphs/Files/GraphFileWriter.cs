using System.Text;
using GraphService.Documents;

namespace GraphService.Graphs.Files;

internal static class GraphFileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<GraphFile> Files(CompiledGraph unarranged)
    {
        var graph = GraphOrder.Arranged(unarranged);
        var paths = graph.Documents.ToDictionary(d => d.Id, d => d.Path);
        yield return new(GraphFileNames.Conflicts, JsonRows.Write(graph.Conflicts, ConflictRow.Write));
        yield return new(GraphFileNames.Diagnostics, JsonRows.Write(graph.Diagnostics, (json, d) => DiagnosticRow.Write(json, d, PathOf)));
        yield return new(GraphFileNames.Documents, JsonRows.Write(graph.Documents, DocumentRow.Write));
        yield return new(GraphFileNames.Entities, JsonRows.Write(graph.Entities, EntityRow.Write));
        if (graph.Name != CompiledGraph.DefaultName)
            yield return new(GraphFileNames.Graph, JsonRows.Write([graph.Name], (json, name) => json.Text("name", name)));
        yield return new(GraphFileNames.Mentions, JsonRows.Write(graph.Mentions, MentionRow.Write));
        yield return new(GraphFileNames.Passages, JsonRows.Write(graph.Passages.OrderBy(p => p.Id), PassageRow.Write));
        yield return new(GraphFileNames.Statements, JsonRows.Write(graph.Statements, StatementRow.Write));
        foreach (var document in graph.Texts.Keys.Order())
            yield return new(GraphFileNames.Text(document), Text(graph.Texts[document]));

        string? PathOf(DocumentId id) => paths.GetValueOrDefault(id);
    }

    // A text that itself begins with U+FEFF gets a mark in front, which the reader takes off.
    public static ReadOnlyMemory<byte> Text(SourceText text) => Utf8.GetBytes(text.Value.StartsWith('\uFEFF') ? "\uFEFF" + text.Value : text.Value);
}
