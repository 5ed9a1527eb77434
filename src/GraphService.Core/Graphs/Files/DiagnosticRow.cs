using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Documents;

namespace GraphService.Graphs.Files;

/// <summary>A row carries a path only where that is not its document's.</summary>
internal static class DiagnosticRow
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Func<DocumentId, string?> pathOf)
    {
        json.Text("code", diagnostic.Code);
        json.Enum("severity", diagnostic.Severity);
        json.Text("message", diagnostic.Message);
        json.OptionalText("document", diagnostic.Document);
        if (diagnostic.Path != (diagnostic.Document is { } document ? pathOf(document) : null))
            json.Text("path", diagnostic.Path);
        json.Number("start", diagnostic.Span?.Start);
        json.Number("end", diagnostic.Span?.End);
        json.Number("line", diagnostic.Line);
        json.Number("column", diagnostic.Column);
    }

    public static Diagnostic Read(Row row, IReadOnlyDictionary<DocumentId, string> paths)
    {
        var document = row.OptionallyParsed<DocumentId>("document", DocumentId.TryParse);
        return new Diagnostic(row.Word("code"), row.Enum<Severity>("severity"), row.Text("message"))
        {
            Document = document,
            Path = row.OptionalText("path") ?? PathOf(document, paths),
            Span = row.OptionalSpan(),
            Line = row.OptionalNumber("line"),
            Column = row.OptionalNumber("column"),
        };
    }

    private static string? PathOf(DocumentId? document, IReadOnlyDictionary<DocumentId, string> paths) =>
        document is { } id ? paths.GetValueOrDefault(id) : null;
}
