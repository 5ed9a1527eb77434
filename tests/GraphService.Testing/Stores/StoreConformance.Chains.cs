using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>Investment chains.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Chains_UpDownAndBetween_AreOfEveryLength()
    {
        var (graph, e) = Owned("A-B", "B-C", "A-C", "C-D", "D-A", "X-B");
        (await ChainsAsync(graph, new(null, e["C"]) { Predicates = ["OWNS"] })).ShouldBe(["AC", "BC", "ABC", "DAC", "XBC", "DABC"]);
        (await ChainsAsync(graph, new(e["A"], null) { Predicates = ["OWNS"], MaxDepth = 2 })).ShouldBe(["AB", "AC", "ABC", "ACD"]);
        (await ChainsAsync(graph, new(e["A"], e["D"]) { Predicates = ["OWNS"] })).ShouldBe(["ACD", "ABCD"]);
        (await ChainsAsync(graph, new(e["A"], e["A"]) { Predicates = ["OWNS"] })).ShouldBeEmpty();
        (await ChainsAsync(graph, new(new EntityId("company-none"), null) { Predicates = ["OWNS"] })).ShouldBeEmpty();
        (await ChainsAsync(graph, new(e["A"], null) { Predicates = [] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Chains_WithMinShare_LeaveOutUnknownAndCertainlySmaller()
    {
        var graph = new GraphBuilder();
        var (a, b, c, d) = (graph.Company("A"), graph.Company("B"), graph.Company("C"), graph.Company("D"));
        graph.State(a, "OWNS", b, new() { Share = Said.Stake(50) });
        graph.State(b, "OWNS", c, new() { Share = Said.Stake(30, 60) });
        graph.State(c, "OWNS", d);
        (await ChainsAsync(graph, new(a, null) { Predicates = ["OWNS"], MinShare = 30 })).ShouldBe(["AB", "ABC"]);
        (await ChainsAsync(graph, new(a, null) { Predicates = ["OWNS"], MinShare = 30.1m })).ShouldBe(["AB"]);
        (await ChainsAsync(graph, new(null, d) { Predicates = ["OWNS"], MinShare = 0 })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Chains_AsOfADay_SayWhetherTheyAreCertain()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        graph.State(a, "OWNS", b, new() { From = "2024" });
        graph.State(b, "OWNS", c);
        graph.State(b, "OWNS", a, new() { Until = "2024" });
        var day = new DateOnly(2025, 1, 1);
        var chains = (await (await OpenAsync(graph)).FindChainsAsync(new(null, c) { Predicates = ["OWNS"], AsOf = day }, default, Cancellation)).Items;
        chains.Select(chain => (Letters(chain.Entities), chain.CertaintyOn(day))).ShouldBe([("BC", Certainty.Possible), ("ABC", Certainty.Possible)]);
    }

    [Fact]
    public async Task Chains_MoreThanTheLimit_AreTheFirstOnes()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        for (var i = 0; i < 101; i++)
        {
            graph.State(a, "OWNS", b, new() { Role = $"{i}" });
            graph.State(b, "OWNS", c, new() { Role = $"{i}" });
        }
        var store = await OpenAsync(graph);
        foreach (var query in new ChainQuery[] { new(a, null) { Predicates = ["OWNS"] }, new(null, c) { Predicates = ["OWNS"] }, new(a, c) { Predicates = ["OWNS"] } })
            (await store.FindChainsAsync(query, new(First: 1), Cancellation)).Total.ShouldBe(ChainQuery.CountLimit);
    }

    [Fact]
    public Task Chains_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Query: new ChainQuery(q.Entity(), q.Entity())
        {
            MaxDepth = q.Number(1, 6),
            Predicates = q.Some(q.Predicates) ?? q.Predicates,
            Stances = q.Stances(),
            AsOf = q.Maybe(q.Day),
            MinShare = q.Chance(4) ? q.OneOf([0m, 10m, 30m, 51m]) : null,
        }, Ends: q.Number(1, 3), Page: q.Page()),
        async (store, q) => Shown.Of(await store.FindChainsAsync(q.Query with { From = q.Ends == 1 ? null : q.Query.From, To = q.Ends == 2 ? null : q.Query.To }, q.Page, Cancellation)),
        entities: 6, statements: 6);

    private async Task<IReadOnlyList<string>> ChainsAsync(GraphBuilder graph, ChainQuery query)
    {
        var chains = await (await OpenAsync(graph)).FindChainsAsync(query, PageRequest.All, Cancellation);
        chains.Total.ShouldBe(chains.Items.Count);
        return [.. chains.Items.Select(c => Letters(c.Entities))];
    }
}
