using GraphService.Conflicts;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>A conflict before it has an id.</summary>
/// <param name="Kind">In what they contradict each other.</param>
/// <param name="Statements">Two or more.</param>
/// <param name="Japanese">What is wrong, in one sentence.</param>
/// <param name="English">The same.</param>
internal sealed record ConflictDraft(ConflictKind Kind, IReadOnlyList<Statement> Statements, string Japanese, string English);
