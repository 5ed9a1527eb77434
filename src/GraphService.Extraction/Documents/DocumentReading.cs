using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Documents;

/// <summary>
/// What one document gives to the graph, after all passes that look at it alone. Its places are those of its own text, so that what comes after needs
/// no other, and all of it can be kept (<c>Caches</c>).
/// </summary>
/// <param name="Path">Relative to the workspace, with slashes.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Text">As it stands in the file; of html, md and pdf the extracted text.</param>
internal sealed record DocumentReading(string Path, string Sha256, SourceText Text)
{
    public string? Title { get; init; }

    public required string Language { get; init; }

    public PartialDate? Date { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Where the document comes from, as its front matter says.</summary>
    public string? Source { get; init; }

    /// <summary>Its passages, in order.</summary>
    public required IReadOnlyList<ReadPassage> Passages { get; init; }

    public required IReadOnlyList<DocumentEntity> Entities { get; init; }

    /// <summary>Names that the document writes otherwise than the normalised text (full width, ㈱), with how it does.</summary>
    public required IReadOnlyDictionary<string, string> Written { get; init; }

    /// <summary>Where the entities are named, in their order.</summary>
    public required IReadOnlyList<EntityPlace> Places { get; init; }

    public required IReadOnlyList<DocumentStatement> Statements { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
