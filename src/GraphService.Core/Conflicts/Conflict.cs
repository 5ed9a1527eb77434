using GraphService.Statements;

namespace GraphService.Conflicts;

/// <summary>Statements that can't all hold. None of them is dropped.</summary>
/// <param name="Id">A hash of kind and statements.</param>
/// <param name="Kind">In what they contradict each other.</param>
/// <param name="Statements">Two or more, in order of their ids.</param>
/// <param name="Explanation">One sentence in Japanese and one in English, with <c> / </c> between them: what differs, and in which documents.</param>
public sealed record Conflict(ConflictId Id, ConflictKind Kind, IReadOnlyList<StatementId> Statements, string Explanation);
