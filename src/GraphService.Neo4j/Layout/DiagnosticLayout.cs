using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Graphs;

namespace GraphService.Neo4j.Layout;

/// <summary><c>(:Diagnostic {id, code, severity, message, …})-[:FOUND_IN]->(:SourceDocument)</c>, the relationship where it concerns a document.</summary>
internal static class DiagnosticLayout
{
    /// <param name="diagnostic">What was found.</param>
    /// <param name="before">How many diagnostics before it say the very same; they are told apart by their number.</param>
    public static PropertyMap Properties(Diagnostic diagnostic, int before) => new()
    {
        { "id", ContentIds.Of("diagnostic", diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Document, diagnostic.Path, diagnostic.Span, diagnostic.Line, diagnostic.Column, before) },
        { "code", diagnostic.Code },
        { "severity", Spelling.Of(diagnostic.Severity) },
        { "message", diagnostic.Message },
        { "path", diagnostic.Path },
        { "start", diagnostic.Span?.Start },
        { "end", diagnostic.Span?.End },
        { "line", diagnostic.Line },
        { "column", diagnostic.Column },
    };

    public static Diagnostic Read(PropertyMap properties, DocumentId? document) => new(properties.Text("code"), properties.Enum<Severity>("severity"), properties.Text("message"))
    {
        Document = document,
        Path = properties.OptionalText("path"),
        Span = properties.OptionalNumber("start") is { } start ? new TextSpan(start, properties.Number("end")) : null,
        Line = properties.OptionalNumber("line"),
        Column = properties.OptionalNumber("column"),
    };
}
