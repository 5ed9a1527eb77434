using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements.Sentences;

/// <summary>What the sentences of a document say.</summary>
/// <param name="Findings">In the order of the sentences.</param>
/// <param name="Dates">Events that words beside them date, in the order of the sentences.</param>
/// <param name="Diagnostics">What was noticed.</param>
internal sealed record ReadStatements(
    IReadOnlyList<Finding> Findings, IReadOnlyList<(DocumentEntity Event, PartialDate Date)> Dates, IReadOnlyList<Diagnostic> Diagnostics);
