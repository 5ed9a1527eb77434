using GraphService.Diagnostics;

namespace GraphService.Extraction.Documents;

/// <summary>What came of one file: a reading, or none and an ERROR among what was found.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reading">Null where the file is left out.</param>
/// <param name="Found">What was found before the reading's own diagnostics.</param>
internal sealed record DocumentOutcome(string Path, DocumentReading? Reading, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>What no stage expected; for developers.</summary>
    public Exception? Failure { get; init; }
}
