using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>An entity's type, and its subtype if one is given.</summary>
internal sealed record RetypeEntry(Decision Decision, EntityReference Entity, EntityType To, string? Subtype) : CurationEntry(Decision);
