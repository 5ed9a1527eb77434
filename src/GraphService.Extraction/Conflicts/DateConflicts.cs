using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two dates of one event, or of what happens once. Dates of which one holds the other are no conflict.</summary>
internal static class DateConflicts
{
    public static IEnumerable<Contradiction> Find(StatedGraph graph)
    {
        var dated = graph.Asserted.Where(s => DateRange.Stated(s) is not null).ToList();
        foreach (var ofEvent in dated.GroupBy(s => EventOf(graph, s)).Where(g => g.Key is not null))
            if (Apart(ofEvent) is { Count: > 1 } apart)
            {
                var dates = graph.Listed(apart, DatesOf);
                yield return new Contradiction(ConflictKind.Date, apart,
                    $"{graph.Ja(ofEvent.Key!.Value)}の日付が食い違う：{dates}", $"Different dates of one event, {graph.En(ofEvent.Key!.Value)}: {dates}");
            }
        var once = dated.Where(s => EventOf(graph, s) is null && graph.Ontology.Has(s.Predicate, PredicateTraits.Once));
        foreach (var triple in once.GroupBy(s => (s.Subject, s.Predicate, s.Object)))
            if (Apart(triple) is { Count: > 1 } apart)
            {
                var dates = graph.Listed(apart, DatesOf);
                yield return new Contradiction(ConflictKind.Date, apart,
                    $"{graph.Ja(apart[0])}の日付が食い違う：{dates}", $"Different dates of what happens once, {graph.En(apart[0])}: {dates}");
            }
    }

    private static IReadOnlyList<Statement> Apart(IEnumerable<Statement> statements) =>
        Clash.Among([.. statements], (a, b) => !DateRange.CanMeet(DateRange.Stated(a), DateRange.Stated(b)));

    // The event whose date the statement's is.
    private static EntityId? EventOf(StatedGraph graph, Statement s) =>
        graph.Ontology.Has(s.Predicate, PredicateTraits.DatesSubject) && graph.TypeOf(s.Subject) == EntityType.Event ? s.Subject
        : graph.Ontology.Has(s.Predicate, PredicateTraits.DatesObject) && graph.TypeOf(s.Object) == EntityType.Event ? s.Object
        : null;

    private static string DatesOf(Statement s) => s.Qualifiers.Date?.Value ?? $"{s.Qualifiers.ValidFrom?.Value}–{s.Qualifiers.ValidUntil?.Value}";
}
