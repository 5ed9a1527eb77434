using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>What one document says once for a statement.</summary>
/// <param name="Evidence">Where; of what follows from several sentences all of them.</param>
/// <param name="Confidence">How surely.</param>
/// <param name="Inferred">The rule by which it follows; null where it is stated.</param>
internal sealed record Witness(IReadOnlyList<Evidence> Evidence, double Confidence, string? Inferred);
