using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Comparisons;

/// <summary>Compares two compiled graphs. What it finds depends on the two graphs alone, and so does its order.</summary>
public static class GraphComparison
{
    private static readonly IComparer<Statement> ByContent = Comparer<Statement>.Create((a, b) =>
        a.Subject.CompareTo(b.Subject) is var subject and not 0 ? subject
        : string.CompareOrdinal(a.Predicate, b.Predicate) is var predicate and not 0 ? predicate
        : a.Object.CompareTo(b.Object) is var other and not 0 ? other
        : a.Id.CompareTo(b.Id));

    /// <summary>What differs, by id. Takes time in proportion to both graphs.</summary>
    /// <param name="before">The earlier graph, with its lists in the order that <see cref="CompiledGraph"/> promises.</param>
    /// <param name="after">The later one.</param>
    public static GraphDifference Of(CompiledGraph before, CompiledGraph after)
    {
        var (statements, evidence) = Statements(before.Statements, after.Statements);
        return new GraphDifference
        {
            BeforeHash = before.ContentHash,
            AfterHash = after.ContentHash,
            Entities = [.. Merge(before.Entities, after.Entities, e => e.Id, FieldDifferences.Of)],
            Statements = statements,
            Evidence = evidence,
            Documents = [.. Merge(before.Documents, after.Documents, d => d.Id, FieldDifferences.Of)],
        };
    }

    private static (IReadOnlyList<Change<Statement>> Stated, IReadOnlyList<Change<Statement>> Backed) Statements(
        IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var (stated, backed) = (new List<Change<Statement>>(), new List<Change<Statement>>());
        var (removed, added) = (new List<Statement>(), new List<Statement>());
        foreach (var change in Merge(before, after, s => s.Id, (_, _) => Both))
            if (change.Kind == ChangeKind.Changed)
                Sort(change.Before!, change.After!);
            else
                (change.Kind == ChangeKind.Removed ? removed : added).Add(change.Latest);
        var paired = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var (earlier, later) in StatementPairs.Of(removed, added))
        {
            Sort(earlier, later);
            paired.Add(earlier);
            paired.Add(later);
        }
        stated.AddRange(removed.Where(s => !paired.Contains(s)).Select(s => new Change<Statement>(s, null, [])));
        stated.AddRange(added.Where(s => !paired.Contains(s)).Select(s => new Change<Statement>(null, s, [])));
        return ([.. stated.OrderBy(c => c.Latest, ByContent)], [.. backed.OrderBy(c => c.Latest, ByContent)]);

        void Sort(Statement earlier, Statement later)
        {
            if (FieldDifferences.OfStated(earlier, later) is { Count: > 0 } otherwise)
                stated.Add(new Change<Statement>(earlier, later, otherwise));
            else if (FieldDifferences.OfBacked(earlier, later) is { Count: > 0 } elsewhere)
                backed.Add(new Change<Statement>(earlier, later, elsewhere));
        }
    }

    // Of what is in both, so that each is told of.
    private static readonly IReadOnlyList<string> Both = [""];

    private static IEnumerable<Change<T>> Merge<T, TId>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TId> idOf, Func<T, T, IReadOnlyList<string>> fields)
        where T : class
        where TId : IComparable<TId>
    {
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : idOf(before[i]).CompareTo(idOf(after[j]));
            if (order < 0)
                yield return new Change<T>(before[i++], null, []);
            else if (order > 0)
                yield return new Change<T>(null, after[j++], []);
            else if (fields(before[i++], after[j++]) is { Count: > 0 } differing)
                yield return new Change<T>(before[i - 1], after[j - 1], differing);
        }
    }
}
