using GraphService.Extraction.Quotes;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Readings;

/// <summary>A reading that names an entity of the graph by its id, and so waits for the graph's entities.</summary>
/// <param name="Proposed">What it says.</param>
/// <param name="Path">Its document.</param>
/// <param name="Quotes">Where its quotes stand; at least one.</param>
internal sealed record HeldReading(ProposedStatement Proposed, string Path, IReadOnlyList<QuotePlace> Quotes)
{
    /// <summary>What stands for the subject in the document, unless it is named by id.</summary>
    public DocumentEntity? Subject { get; init; }

    /// <summary>What stands for the object in the document, unless it is named by id.</summary>
    public DocumentEntity? Object { get; init; }

    /// <summary>What stands for the speaker in the document, if anything does.</summary>
    public DocumentEntity? Speaker { get; init; }
}
