using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>These statements say something else than was read.</summary>
internal sealed record CorrectEntry(Decision Decision, StatementReference Statement, StatementChanges Changes) : CurationEntry(Decision);
