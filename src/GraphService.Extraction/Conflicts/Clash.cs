using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Statements that contradict another of their group.</summary>
internal static class Clash
{
    /// <returns>Those that clash with at least one other; none, or two and more.</returns>
    public static IReadOnlyList<Statement> Among(IReadOnlyList<Statement> statements, Func<Statement, Statement, bool> clash) =>
        [.. statements.Where(a => statements.Any(b => a != b && clash(a, b)))];
}
