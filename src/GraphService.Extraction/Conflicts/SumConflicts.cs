using GraphService.Conflicts;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two sums for one payment. What is rounded otherwise, and a bound that the other sum keeps, is no conflict.</summary>
internal static class SumConflicts
{
    public static IEnumerable<ConflictDraft> Find(StatedGraph graph) =>
        from payment in graph.Asserted.GroupBy(s => (s.Subject, s.Predicate, s.Object, s.Qualifiers.Round))
        from of in new Func<Statement, Money?>[] { s => s.Qualifiers.Amount, s => s.Qualifiers.RoundAmount }
        let all = payment.Where(s => of(s) is not null).ToList()
        where all.Count > 1
        let involved = Clash.Among(all,
            s => (Time: DateRange.Stated(s), Sum: of(s)), (a, b) => DateRange.CanMeet(a.Time, b.Time) && SumRange.AreApart(a.Sum, b.Sum))
        where involved.Count > 1
        let sums = graph.Listed(involved, s => of(s)!.Text)
        select new ConflictDraft(ConflictKind.Amount, involved,
            $"{graph.Ja(involved[0])}の金額が食い違う：{sums}", $"Different sums for one payment, {graph.En(involved[0])}: {sums}");
}
