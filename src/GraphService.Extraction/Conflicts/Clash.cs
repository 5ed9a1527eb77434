using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Statements that can't hold beside another of their group.</summary>
internal static class Clash
{
    /// <summary>Those whose values clash with that of at least one other: none, or two and more.</summary>
    /// <param name="statements">The group.</param>
    /// <param name="value">What is compared. Equal values are compared once, for there are few of them however many documents say so.</param>
    /// <param name="clash">Whether two values can't both hold.</param>
    public static IReadOnlyList<Statement> Among<T>(IEnumerable<Statement> statements, Func<Statement, T> value, Func<T, T, bool> clash)
    {
        var byValue = statements.GroupBy(value).ToList();
        return [.. byValue.Where(a => byValue.Any(b => a != b && clash(a.Key, b.Key))).SelectMany(a => a)];
    }
}
