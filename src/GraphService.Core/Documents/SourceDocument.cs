using GraphService.Dates;

namespace GraphService.Documents;

/// <summary>A file of the workspace, without its text. What its front matter and its own words leave open is null.</summary>
public sealed record SourceDocument(DocumentId Id, string Path, string Sha256, int Length)
{
    /// <summary>From the front matter, else the first heading.</summary>
    public string? Title { get; init; }

    /// <summary>ISO 639-1 in lower case.</summary>
    public string? Language { get; init; }

    /// <summary>Of the document itself, corrected where its own evidence contradicts it.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>As the front matter has it: an address or a file name.</summary>
    public string? Source { get; init; }
}
