using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Comparisons;

/// <summary>
/// Finds which removed statements live on, changed, in which added ones. A sum that changes gives a statement another id: the two are one that changed where
/// subject, predicate and object are the same and a document backs both. Those that differ in the fewest qualifiers belong together, then those first by id.
/// </summary>
internal static class StatementPairs
{
    // Of two entities with thousands of statements between them, each would be compared with each: such stay removed and added.
    private const int MostComparisons = 250_000;

    public static IEnumerable<(Statement Before, Statement After)> Of(IEnumerable<Statement> removed, IEnumerable<Statement> added)
    {
        var later = added.ToLookup(Key);
        return removed.GroupBy(Key).SelectMany(earlier => Pair([.. earlier], [.. later[earlier.Key]]));
    }

    private static (EntityId Subject, string Predicate, EntityId Object) Key(Statement s) => (s.Subject, s.Predicate, s.Object);

    private static IEnumerable<(Statement Before, Statement After)> Pair(List<Statement> earlier, List<Statement> later)
    {
        if ((long)earlier.Count * later.Count > MostComparisons)
            yield break;
        var candidates = from before in earlier
                         from after in later
                         where HaveADocument(before, after)
                         orderby FieldDifferences.OfStated(before, after).Count, before.Id, after.Id
                         select (before, after);
        var paired = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in candidates)
            if (!paired.Contains(before) && !paired.Contains(after))
            {
                paired.Add(before);
                paired.Add(after);
                yield return (before, after);
            }
    }

    private static bool HaveADocument(Statement a, Statement b) => a.Evidence.Select(e => e.Document).Intersect(b.Evidence.Select(e => e.Document)).Any();
}
