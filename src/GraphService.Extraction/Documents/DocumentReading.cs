using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>One document after all stages that look at it alone.</summary>
internal sealed record DocumentReading(ReadDocument Source, NormalizedText Text)
{
    public string? Title { get; init; }

    public required string Language { get; init; }

    public PartialDate? Date { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Whose words each block reports.</summary>
    public required IReadOnlyList<DocumentEntity?> Speakers { get; init; }

    public required IReadOnlyList<DocumentEntity> Entities { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
