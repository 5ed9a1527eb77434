using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>An entity's primary name in the language in which the new one is written.</summary>
internal sealed record RenameEntry(Decision Decision, EntityReference Entity, string To) : CurationEntry(Decision);
