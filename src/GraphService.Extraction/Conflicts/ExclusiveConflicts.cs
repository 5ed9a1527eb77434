using GraphService.Conflicts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two subjects of what has one: two parent companies at one time, of which neither is the other's.</summary>
internal static class ExclusiveConflicts
{
    private const int MostLevels = 16;

    public static IEnumerable<ConflictDraft> Find(StatedGraph graph) =>
        from predicate in graph.Ontology.With(PredicateTraits.Exclusive)
        let all = graph.Asserted.Where(s => s.Predicate == predicate.Name).ToList()
        let above = all.ToLookup(s => s.Object, s => s.Subject)
        from one in all.GroupBy(s => s.Object)
        let involved = Clash.Among(one,
            s => (s.Subject, Time: DateRange.Stated(s)), (a, b) => a.Subject != b.Subject && DateRange.CanMeet(a.Time, b.Time)
            && !IsAbove(above, a.Subject, b.Subject, MostLevels) && !IsAbove(above, b.Subject, a.Subject, MostLevels))
        where involved.Count > 1
        let names = graph.Listed(involved, s => graph.En(s.Subject))
        select new ConflictDraft(ConflictKind.Exclusive, involved,
            $"{graph.Ja(one.Key)}に{predicate.Label.Ja}の相手が二つある：{names}", $"More than one that {predicate.Phrase} {graph.En(one.Key)}: {names}");

    private static bool IsAbove(ILookup<Entities.EntityId, Entities.EntityId> above, Entities.EntityId upper, Entities.EntityId lower, int levels) =>
        levels > 0 && above[lower].Any(parent => parent == upper || IsAbove(above, upper, parent, levels - 1));
}
