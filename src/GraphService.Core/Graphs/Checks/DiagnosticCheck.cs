using GraphService.Diagnostics;
using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class DiagnosticCheck
{
    public static void Run(GraphCheck check)
    {
        foreach (var diagnostic in check.Graph.Diagnostics)
        {
            if (diagnostic.Code.Length == 0 || diagnostic.Message.Length == 0)
                check.Add(GraphFileNames.Diagnostics, diagnostic, "a diagnostic has a code and a message");
            if (diagnostic.Line < 1 || diagnostic.Column < 1)
                check.Add(GraphFileNames.Diagnostics, diagnostic, $"{diagnostic.Code}: lines and columns count from 1");
            if (diagnostic.Document is not null)
                CheckPlace(check, diagnostic);
            else if (diagnostic.Span is not null)
                check.Add(GraphFileNames.Diagnostics, diagnostic, $"{diagnostic.Code}: a span needs a document");
        }
    }

    private static void CheckPlace(GraphCheck check, Diagnostic diagnostic)
    {
        if (check.Text(GraphFileNames.Diagnostics, diagnostic, d => d.Code, diagnostic.Document!.Value) is not { } text)
            return;
        if (diagnostic.Path is null)
            Add("it has a document, but no path");
        if (diagnostic.Span is not { } span)
            return;
        if (span.End > text.Length)
            Add($"{span} reaches beyond the text, which is {text.Length} code points long");
        else if (diagnostic.Path == check.Documents[diagnostic.Document.Value].Path && text.PositionOf(span.Start) != (diagnostic.Line, diagnostic.Column))
            Add($"{span} is in line {text.PositionOf(span.Start).Line}, column {text.PositionOf(span.Start).Column}, not {diagnostic.Line}, {diagnostic.Column}");

        void Add(string problem) => check.Add(GraphFileNames.Diagnostics, diagnostic, $"{diagnostic.Code}: {problem}");
    }
}
