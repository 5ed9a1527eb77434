using GraphService.Documents;

namespace GraphService.Diagnostics;

/// <summary>Something a compile found, at a place where there is one.</summary>
/// <param name="Code">Stable: <c>WEEKDAY_MISMATCH</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One English sentence without path and position.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message)
{
    /// <summary>The document it concerns, if it is one of the graph.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The file it concerns, relative to the workspace; also of files that gave no document.</summary>
    public string? Path { get; init; }

    /// <summary>The place in the document's text, in code points.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Of the start, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Of the start, from 1, in code points.</summary>
    public int? Column { get; init; }

    /// <summary>As a compiler prints it: <c>path:line:column: severity CODE: message</c>, with what there is.</summary>
    public override string ToString()
    {
        var place = Path is null ? "" : Line is null ? $"{Path}: " : Column is null ? $"{Path}:{Line}: " : $"{Path}:{Line}:{Column}: ";
        return $"{place}{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
    }
}
