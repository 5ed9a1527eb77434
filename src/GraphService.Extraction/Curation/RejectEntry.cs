using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>These statements are wrong.</summary>
internal sealed record RejectEntry(Decision Decision, StatementReference Statement) : CurationEntry(Decision);
