using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two dates of one event, or of what happens once. Dates of which one holds the other are no conflict.</summary>
internal static class DateConflicts
{
    public static IEnumerable<ConflictDraft> Find(StatedGraph graph)
    {
        var dated = graph.Asserted.Where(s => DateRange.Stated(s) is not null).ToLookup(s => EventOf(graph, s));
        var events = dated.Where(g => g.Key is not null)
            .SelectMany(g => Apart(graph, g, graph.Ja(g.Key!.Value), $"Different dates of one event, {graph.En(g.Key.Value)}"));
        var once = dated[null].Where(s => graph.Ontology.Has(s.Predicate, PredicateTraits.Once)).GroupBy(s => (s.Subject, s.Predicate, s.Object))
            .SelectMany(g => Apart(graph, g, graph.Ja(g.First()), $"Different dates of what happens once, {graph.En(g.First())}"));
        return events.Concat(once);
    }

    private static IEnumerable<ConflictDraft> Apart(StatedGraph graph, IEnumerable<Statement> statements, string ja, string en)
    {
        var apart = Clash.Among(statements, DateRange.Stated, (a, b) => !DateRange.CanMeet(a, b));
        if (apart.Count < 2)
            yield break;
        var dates = graph.Listed(apart, DatesOf);
        yield return new ConflictDraft(ConflictKind.Date, apart, $"{ja}の日付が食い違う：{dates}", $"{en}: {dates}");
    }

    // The event whose date the statement's is.
    private static EntityId? EventOf(StatedGraph graph, Statement s) =>
        graph.Ontology.Has(s.Predicate, PredicateTraits.DatesSubject) && graph.TypeOf(s.Subject) == EntityType.Event ? s.Subject
        : graph.Ontology.Has(s.Predicate, PredicateTraits.DatesObject) && graph.TypeOf(s.Object) == EntityType.Event ? s.Object
        : null;

    private static string DatesOf(Statement s) =>
        s.Qualifiers.Date?.Value ?? $"{s.Qualifiers.ValidFrom?.Value}–{s.Qualifiers.ValidUntil?.Value}";
}
