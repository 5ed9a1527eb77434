using GraphService.Diagnostics;
using GraphService.Documents;

namespace GraphService.Extraction.Reading;

/// <summary>A file after reading.</summary>
/// <param name="Path">Relative to the workspace, with slashes.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Front">What its front matter says.</param>
/// <param name="Text">As it stands in the file; of html, md and pdf the extracted text.</param>
/// <param name="FrontEnd">Where the text after the front matter begins, in code points of <paramref name="Text"/>.</param>
internal sealed record ReadDocument(string Path, string Sha256, FrontMatter Front, SourceText Text, int FrontEnd)
{
    /// <summary>A diagnostic at a place of the text.</summary>
    public Diagnostic DiagnosticAt(TextSpan span, string code, Severity severity, string message)
    {
        var (line, column) = Text.PositionOf(span.Start);
        return new Diagnostic(code, severity, message) { Path = Path, Span = span, Line = line, Column = column };
    }
}
