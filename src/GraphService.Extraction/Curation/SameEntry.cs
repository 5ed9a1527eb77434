using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>All of these are one entity.</summary>
internal sealed record SameEntry(Decision Decision, IReadOnlyList<EntityReference> Entities) : CurationEntry(Decision);
