using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>Each of these is an entity of its own.</summary>
internal sealed record NotSameEntry(Decision Decision, IReadOnlyList<EntityReference> Entities) : CurationEntry(Decision);
