using CsCheck;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Core.Tests.Stores;

public sealed class StatementOrderingTests
{
    [Fact]
    public void Dates_OfOneFirstDay_AreTiesWhateverTheirPrecision()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        var ids = new[] { "2025", "2025-Q1", "2025-01", "2025-01-01" }.Select(date => graph.State(a, "OWNS", b, new() { Date = date })).ToList();
        Sorted(graph, StatementOrder.Date).ShouldBe(ids.Order());
        Sorted(graph, StatementOrder.DateDesc).ShouldBe(ids.Order());
    }

    [Fact]
    public void Date_NotGiven_IsThatOfTheBeginning()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        var later = graph.State(a, "OWNS", b, new() { Date = "2025", From = "2020" });
        var earlier = graph.State(a, "OWNS", b, new() { From = "2024" });
        var undated = graph.State(a, "OWNS", b, new() { Until = "2000" });
        Sorted(graph, StatementOrder.Date).ShouldBe([earlier, later, undated]);
        Sorted(graph, StatementOrder.DateDesc).ShouldBe([later, earlier, undated]);
    }

    [Fact]
    public void Sums_AreByCurrencyThenLargestFirst()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        StatementId State(Money? sum) => graph.State(a, "OWNS", b, new() { Amount = sum });
        var (none, words, noCurrency) = (State(null), State(new Money(null, "JPY", Bound.About, "much")), State(Said.Sum(99, null)));
        var (small, large, yen) = (State(Said.Sum(2)), State(Said.Sum(10)), State(Said.Sum(1, "JPY")));
        Sorted(graph, StatementOrder.AmountDesc).ShouldBe([yen, large, small, noCurrency, .. new[] { none, words }.Order()]);
    }

    [Fact]
    public void Document_OfFirstEvidence_Decides()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.Document("b.txt");
        var (both, late) = (graph.State(a, "OWNS", b), graph.State(b, "OWNS", b));
        graph.Document("a.txt");
        var early = graph.State(b, "OWNS", a);
        graph.State(a, "OWNS", b);
        Sorted(graph, StatementOrder.Document).ShouldBe([early, both, late]);
    }

    [Fact]
    public void Order_OfRandomStatements_IsTotal() => Gen.Select(RandomGraphs.Of(), Gen.Enum<StatementOrder>()).Sample(
        (graph, order) =>
        {
            foreach (var a in graph.Statements)
                foreach (var b in graph.Statements)
                {
                    Math.Sign(order.Compare(a, b)).ShouldBe(-Math.Sign(order.Compare(b, a)));
                    (order.Compare(a, b) == 0).ShouldBe(a.Id == b.Id);
                }
            order.Sorted(graph.Statements.Reverse()).ShouldBe(order.Sorted(graph.Statements));
        },
        iter: 100);

    private static IEnumerable<StatementId> Sorted(GraphBuilder graph, StatementOrder order) => order.Sorted(graph.Build().Statements).Select(s => s.Id);
}
