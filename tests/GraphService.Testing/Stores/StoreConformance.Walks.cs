using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>Paths and neighbourhoods.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Paths_ShorterOnes_ComeFirstThenByIds()
    {
        var (graph, e) = Owned("A-B", "B-D", "A-C", "C-D", "A-E", "E-F", "F-D", "A-D");
        (await PathsAsync(graph, new(e["A"], e["D"]))).ShouldBe(["AD", "ABD", "ACD", "AEFD"]);
        (await PathsAsync(graph, new(e["A"], e["D"]) { First = 2 })).ShouldBe(["AD", "ABD"]);
        (await PathsAsync(graph, new(e["A"], e["D"]) { MaxLength = 2 })).ShouldBe(["AD", "ABD", "ACD"]);
    }

    [Fact]
    public async Task Paths_OverParallelStatements_AreOneEach()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        var ids = new[] { "x", "y", "z" }.Select(role => graph.State(a, "OWNS", b, new() { Role = role })).Order().ToList();
        var paths = await (await OpenAsync(graph)).FindPathsAsync(new(a, b), Cancellation);
        paths.Select(p => p.Statements.Single().Id).ShouldBe(ids);
    }

    [Fact]
    public async Task Paths_Directed_FollowStatementsButSymmetricOnesBothWays()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        graph.State(b, "PARTNERS_WITH", a);
        graph.State(b, "OWNS", c);
        (await PathsAsync(graph, new(a, c) { Directed = true })).ShouldBe(["ABC"]);
        (await PathsAsync(graph, new(c, a) { Directed = true })).ShouldBeEmpty();
        (await PathsAsync(graph, new(c, a))).ShouldBe(["CBA"]);
    }

    [Fact]
    public async Task Paths_FromItselfOrUnknown_AreNone()
    {
        var (graph, e) = Owned("A-B", "B-A", "A-A");
        (await PathsAsync(graph, new(e["A"], e["A"]))).ShouldBeEmpty();
        (await PathsAsync(graph, new(e["A"], new EntityId("company-none")))).ShouldBeEmpty();
        (await PathsAsync(graph, new(new EntityId("company-none"), e["A"]))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Paths_ByStanceDayAndPredicate_LeaveOutTheRest()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        graph.State(a, "OWNS", b, new() { Stance = Stance.Planned });
        graph.State(a, "INVESTED_IN", b, new() { From = "2026" });
        (await PathsAsync(graph, new(a, b))).Count.ShouldBe(1);
        (await PathsAsync(graph, new(a, b) { AsOf = new(2025, 12, 31) })).ShouldBeEmpty();
        (await PathsAsync(graph, new(a, b) { Predicates = ["OWNS"] })).ShouldBeEmpty();
        (await PathsAsync(graph, new(a, b) { Predicates = ["OWNS"], Stances = [Stance.Planned] })).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Neighborhood_BeyondLimit_KeepsNearestThenMostConnected()
    {
        var (graph, e) = Owned("A-B", "A-C", "C-D", "D-E", "D-F", "D-G", "B-C");
        var found = await (await OpenAsync(graph)).GetNeighborhoodAsync(new([e["A"]]) { Hops = 2, Limit = 3 }, Cancellation);
        found.Entities.Select(x => x.Id).ShouldBe([e["A"], e["B"], e["C"]]);
        (found.EntityTotal, found.StatementTotal, found.Statements.Count, found.Truncated).ShouldBe((4, 4, 3, true));
        var smaller = await (await OpenAsync(graph)).GetNeighborhoodAsync(new([e["A"]]) { Hops = 2, Limit = 2 }, Cancellation);
        smaller.Entities.Select(x => x.Id).ShouldBe([e["A"], e["C"]]);
    }

    [Fact]
    public async Task Neighborhood_OfTypes_KeepsTheStartAndPassesThroughNoOther()
    {
        var graph = new GraphBuilder();
        var (start, place, beyond, firm) = (graph.Person("P"), graph.Government("G"), graph.Company("C"), graph.Company("D"));
        graph.State(start, "INVESTED_IN", firm);
        graph.State(start, "HOLDS_POSITION", place);
        graph.State(place, "OWNS", beyond);
        var store = await OpenAsync(graph);
        var found = await store.GetNeighborhoodAsync(new([start, new EntityId("person-none"), start]) { Hops = 3, Types = [EntityType.Company] }, Cancellation);
        found.Entities.Select(x => x.Id).ShouldBe([firm, start]);
        found.Statements.Count.ShouldBe(1);
        (await store.GetNeighborhoodAsync(new([start, place]) { Hops = 0, Limit = 1 }, Cancellation)).Entities.Count.ShouldBe(2);
        (await store.GetNeighborhoodAsync(new([]), Cancellation)).EntityTotal.ShouldBe(0);
    }

    [Fact]
    public Task Paths_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => new PathQuery(q.Entity(), q.Entity())
        {
            MaxLength = q.Number(1, PathQuery.LengthLimit),
            Directed = q.Chance(2),
            Predicates = q.Some(q.Predicates),
            Stances = q.Stances(),
            AsOf = q.Maybe(q.Day),
            First = q.OneOf([1, 10, PathQuery.CountLimit]),
        },
        async (store, q) => Shown.Of(await store.FindPathsAsync(q, Cancellation)),
        entities: 6, statements: 6);

    [Fact]
    public Task Neighborhoods_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => new NeighborhoodQuery(q.Many(q.Entity))
        {
            Hops = q.Number(0, NeighborhoodQuery.HopLimit),
            Types = q.Types(),
            Predicates = q.Some(q.Predicates),
            Stances = q.Stances(),
            AsOf = q.Maybe(q.Day),
            Limit = q.Number(1, 12),
        },
        async (store, q) => Shown.Of(await store.GetNeighborhoodAsync(q, Cancellation)),
        entities: 14, statements: 8);

    // Companies of one letter each; "A-B" says that A owns B.
    private static (GraphBuilder Graph, Dictionary<string, EntityId> Entities) Owned(params string[] statements)
    {
        var graph = new GraphBuilder();
        var entities = statements.SelectMany(s => s.Split('-')).Distinct().ToDictionary(n => n, n => graph.Company(n));
        foreach (var ends in statements.Select(s => s.Split('-')))
            graph.State(entities[ends[0]], "OWNS", entities[ends[1]]);
        return (graph, entities);
    }

    private async Task<IReadOnlyList<string>> PathsAsync(GraphBuilder graph, PathQuery query)
    {
        var paths = await (await OpenAsync(graph)).FindPathsAsync(query, Cancellation);
        return [.. paths.Select(p => Letters(p.Entities))];
    }

    private static string Letters(IEnumerable<EntityId> ids) => string.Concat(ids.Select(id => char.ToUpperInvariant(id.Value[^1])));
}
