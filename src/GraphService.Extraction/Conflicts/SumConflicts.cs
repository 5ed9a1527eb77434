using GraphService.Conflicts;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two sums for one payment. What is rounded otherwise, and a bound that the other sum keeps, is no conflict.</summary>
internal static class SumConflicts
{
    public static IEnumerable<Contradiction> Find(StatedGraph graph) =>
        from payment in graph.Asserted.GroupBy(s => (s.Subject, s.Predicate, s.Object, s.Qualifiers.Round))
        from of in new Func<Statement, Money?>[] { s => s.Qualifiers.Amount, s => s.Qualifiers.RoundAmount }
        let all = payment.Where(s => of(s) is not null).ToList()
        where all.Count > 1
        let involved = Clash.Among(all, (a, b) => DateRange.CanMeet(DateRange.Stated(a), DateRange.Stated(b)) && SumRange.AreApart(of(a), of(b)))
        where involved.Count > 1
        let sums = graph.Listed(involved, s => of(s)!.Text)
        select new Contradiction(ConflictKind.Amount, involved,
            $"{graph.Ja(involved[0])}の金額が食い違う：{sums}", $"Different sums for one payment, {graph.En(involved[0])}: {sums}");
}
