using GraphService.Conflicts;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>What is asserted here and denied there, and what happens once, is said to have happened and later still to lie ahead.</summary>
internal static class StanceConflicts
{
    private static readonly Stance[] Ahead = [Stance.Planned, Stance.Negotiating, Stance.Expected];

    public static IEnumerable<ConflictDraft> Find(StatedGraph graph)
    {
        var others = graph.Others.ToLookup(s => (s.Subject, s.Predicate, s.Object));
        foreach (var asserted in graph.Asserted.GroupBy(s => (s.Subject, s.Predicate, s.Object)).Where(g => others.Contains(g.Key)))
        {
            var denied = others[asserted.Key].Where(s => s.Stance == Stance.Denied).ToList();
            if (Pairs(asserted, denied, (a, b) => DateRange.CanMeet(DateRange.Stated(a), DateRange.Stated(b))) is { Count: > 1 } against)
                yield return Drafted(graph, ConflictKind.Denial, against, "を述べる文と否定する文がある", "is both asserted and denied");
            var ahead = others[asserted.Key].Where(s => Ahead.Contains(s.Stance)).ToList();
            if (graph.Ontology.Has(asserted.Key.Predicate, PredicateTraits.Once)
                && Pairs(asserted, ahead, (a, b) => IsBefore(graph, a, b)) is { Count: > 1 } early)
                yield return Drafted(graph, ConflictKind.Stance, early, "は済んだとされた後に予定とされている", "is said to have happened, and later still to lie ahead");
        }
    }

    private static List<Statement> Pairs(IEnumerable<Statement> asserted, List<Statement> others, Func<Statement, Statement, bool> clash)
    {
        var involved = asserted.Where(a => others.Any(b => clash(a, b))).ToList();
        return [.. involved, .. others.Where(b => involved.Any(a => clash(a, b)))];
    }

    private static bool IsBefore(StatedGraph graph, Statement done, Statement ahead) =>
        graph.SaidIn(done) is { } first && graph.SaidIn(ahead) is { } later && first.End < later.Start
        && DateRange.CanMeet(DateRange.Stated(done), DateRange.Stated(ahead));

    private static ConflictDraft Drafted(StatedGraph graph, ConflictKind kind, IReadOnlyList<Statement> involved, string ja, string en)
    {
        var stances = graph.Listed(involved, s => Spelling.Of(s.Stance));
        return new ConflictDraft(kind, involved, $"{graph.Ja(involved[0])}{ja}：{stances}", $"“{graph.En(involved[0])}” {en}: {stances}");
    }
}
