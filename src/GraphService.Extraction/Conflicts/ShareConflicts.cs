using System.Globalization;
using GraphService.Conflicts;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two stakes of one holder at one time, and stakes of all holders that make more than the whole.</summary>
internal static class ShareConflicts
{
    private const decimal Whole = 100;

    // Each of the stakes may be rounded up by half a percent.
    private const decimal RoundedUp = 0.5m;

    public static IEnumerable<ConflictDraft> Find(StatedGraph graph) => Differing(graph).Concat(TooMuch(graph));

    private static IEnumerable<ConflictDraft> Differing(StatedGraph graph) =>
        from triple in graph.Asserted.Where(s => s.Qualifiers.Share is not null).GroupBy(s => (s.Subject, s.Predicate, s.Object))
        let involved = Clash.Among(triple,
            s => (Time: graph.TimeOf(s), Share: s.Qualifiers.Share!), (a, b) => AreApart(a.Share, b.Share) && DateRange.CanMeet(a.Time, b.Time))
        where involved.Count > 1
        let shares = graph.Listed(involved, s => s.Qualifiers.Share!.Text)
        select new ConflictDraft(ConflictKind.Share, involved,
            $"{graph.Ja(involved[0])}の割合が食い違う：{shares}", $"Different shares of one holder at one time, {graph.En(involved[0])}: {shares}");

    private static IEnumerable<ConflictDraft> TooMuch(StatedGraph graph)
    {
        var below = graph.Asserted.Where(s => HoldsOrLeads(graph, s)).ToLookup(s => s.Subject, s => s.Object);
        return
            from owned in graph.Asserted.Where(s => s.Qualifiers.Share is not null && graph.Ontology.Has(s.Predicate, PredicateTraits.Holding))
                .GroupBy(s => s.Object)
            let holders = owned.Select(s => s.Subject).ToHashSet()
            // What its subsidiary holds, a parent holds too.
            let direct = owned.Where(s => !below[s.Subject].Any(holders.Contains)).ToList()
            from time in direct.Select(graph.TimeOf).Distinct()
            let atOnce = direct.Where(s => AtOnce(graph.TimeOf(s), time)).GroupBy(s => s.Subject).Select(g => g.MinBy(s => s.Qualifiers.Share!.Min)!).ToList()
            let sum = atOnce.Sum(s => s.Qualifiers.Share!.Min)
            where atOnce.Count > 1 && sum > Whole + (RoundedUp * atOnce.Count)
            let shares = graph.Listed(atOnce, s => $"{graph.En(s.Subject)} {s.Qualifiers.Share!.Text}")
            let percent = sum.ToString("0.##", CultureInfo.InvariantCulture)
            select new ConflictDraft(ConflictKind.Share, atOnce,
                $"{graph.Ja(owned.Key)}の持ち分の合計が{percent}%になる：{shares}", $"Shares of {graph.En(owned.Key)} at one time add up to {percent}%: {shares}");
    }

    private static bool HoldsOrLeads(StatedGraph graph, Statement s) =>
        graph.Ontology.Has(s.Predicate, PredicateTraits.Holding) || graph.Ontology.Has(s.Predicate, PredicateTraits.Exclusive);

    // A stake that stands without a time is beside others of such a kind only.
    private static bool AtOnce(DateRange? one, DateRange? other) => one is { } a && other is { } b ? a.Meets(b) : one is null && other is null;

    // 33% and 33.4% are one stake.
    private static bool AreApart(Share a, Share b) => Math.Max(a.Min, b.Min) - Math.Min(a.Max, b.Max) > Rounding(a, b);

    private static decimal Rounding(Share a, Share b) => a.Min % 1 == 0 && a.Max % 1 == 0 && b.Min % 1 == 0 && b.Max % 1 == 0 ? 0 : RoundedUp;
}
