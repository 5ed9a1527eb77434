using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;

namespace GraphService.Extraction.Agreements;

/// <summary>What the agreements of a document say is to be done.</summary>
/// <param name="Findings">All that the document states by now.</param>
/// <param name="Described">The points that only their own words describe.</param>
internal sealed record ReadAgreements(IReadOnlyList<Finding> Findings, IReadOnlyList<DocumentEntity> Described);
