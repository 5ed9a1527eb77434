using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>Relations: what a generated field asks.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Relations_OfManyIds_AreOnePageEach()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        graph.State(a, "OWNS", b);
        graph.State(a, "OWNS", c);
        var pages = await RelationsAsync(graph, new("OWNS", Direction.Outgoing) { Stances = [Stance.Asserted] }, new(First: 1), a, b, new EntityId("company-none"), a);
        pages.Select(p => (p.Items.Count, p.Total, p.HasNext)).ShouldBe([(1, 2, true), (0, 0, false), (0, 0, false), (1, 2, true)]);
    }

    [Fact]
    public async Task Relations_OfSymmetricPredicate_LeadBothWays()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        graph.State(a, "PARTNERS_WITH", b);
        graph.State(c, "PARTNERS_WITH", a);
        graph.State(a, "PARTNERS_WITH", a);
        var pages = await RelationsAsync(graph, new("PARTNERS_WITH", Direction.Both) { Stances = [Stance.Asserted] }, default, a, b);
        pages[0].Items.Select(r => r.Other).ShouldBe([a, b, c], ignoreOrder: true);
        pages[1].Items.Select(r => r.Other).ShouldBe([a]);
    }

    [Fact]
    public async Task Relations_Distinct_GiveTheFirstStatementOfEachOtherEnd()
    {
        var graph = new GraphBuilder();
        var (a, b, c) = (graph.Company("A"), graph.Company("B"), graph.Company("C"));
        graph.State(a, "INVESTED_IN", b, new() { Amount = Said.Sum(1) });
        graph.State(a, "INVESTED_IN", c, new() { Amount = Said.Sum(5) });
        graph.State(a, "INVESTED_IN", b, new() { Amount = Said.Sum(9) });
        var query = new RelationQuery("INVESTED_IN", Direction.Outgoing) { Stances = [Stance.Asserted], Distinct = true, Order = StatementOrder.AmountDesc };
        var pages = await RelationsAsync(graph, query, default, a);
        pages[0].Total.ShouldBe(2);
        pages[0].Items.Select(r => (r.Other, r.Statement.Qualifiers.Amount?.Value)).ShouldBe([(b, 9), (c, 5)]);
    }

    [Fact]
    public async Task Relations_AsOfADay_AreCertainOrPossible()
    {
        var graph = new GraphBuilder();
        var a = graph.Company("A");
        graph.State(a, "OWNS", graph.Company("certain"), new() { From = "2024-01-01" });
        graph.State(a, "OWNS", graph.Company("by date"), new() { Date = "2024" });
        graph.State(a, "OWNS", graph.Company("within the year"), new() { From = "2025" });
        graph.State(a, "OWNS", graph.Company("unknown beginning"));
        graph.State(a, "OWNS", graph.Company("ended"), new() { From = "2020", Until = "2025-06-09" });
        graph.State(a, "OWNS", graph.Company("ends that month"), new() { From = "2020", Until = "2025-06" });
        graph.State(a, "OWNS", graph.Company("not begun"), new() { From = "2025-06-11" });
        graph.State(a, "OWNS", graph.Company("ends that day"), new() { From = "2020", Until = "2025-06-10" });
        var query = new RelationQuery("OWNS", Direction.Outgoing) { Stances = [Stance.Asserted], AsOf = new DateOnly(2025, 6, 10) };
        (await OthersAsync(graph, query, a)).ShouldBe(["by date", "certain", "ends that day", "ends that month", "unknown beginning", "within the year"]);
        (await OthersAsync(graph, query with { Certainty = Certainty.Certain }, a)).ShouldBe(["by date", "certain", "ends that day"]);
        (await OthersAsync(graph, query with { AsOf = null, Certainty = Certainty.Certain }, a)).Count.ShouldBe(8);
    }

    [Fact]
    public async Task Relations_OfTypesStancesAndDocument_LeaveOutTheRest()
    {
        var graph = new GraphBuilder();
        var a = graph.Company("A");
        var document = graph.Document("a.txt");
        graph.State(a, "INVESTED_IN", graph.Company("firm"));
        graph.State(a, "INVESTED_IN", graph.Place("place"));
        graph.Document("b.txt");
        graph.State(a, "INVESTED_IN", graph.Company("planned"), new() { Stance = Stance.Planned });
        var query = new RelationQuery("INVESTED_IN", Direction.Outgoing) { Stances = [Stance.Asserted] };
        (await OthersAsync(graph, query with { Types = [EntityType.Place] }, a)).ShouldBe(["place"]);
        (await OthersAsync(graph, query with { Types = [] }, a)).ShouldBeEmpty();
        (await OthersAsync(graph, query with { Stances = [] }, a)).ShouldBeEmpty();
        (await OthersAsync(graph, query with { Stances = [Stance.Planned, Stance.Asserted], Document = document }, a)).ShouldBe(["firm", "place"]);
    }

    [Fact]
    public Task Relations_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Ids: q.Many(q.Entity), Query: q.Relation(), Page: q.Page()),
        async (store, q) => Shown.Of(await store.GetRelationsAsync(q.Ids, q.Query, q.Page, Cancellation)));

    // Few shapes, for a database plans each; what is asked of them is random.
    [Fact]
    public Task Trees_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Ids: q.Many(q.Entity), Readings: q.OneOf(Readings)),
        async (store, q) => Shown.Of(await store.GetTreesAsync(q.Ids, q.Readings, Cancellation)));

    // What is left unread changes nothing of the rest, and of a page only the length of the whole list.
    [Fact]
    public Task Relations_LeftPartlyUnread_AreTheSameInTheRest() => Agree(
        q => (Ids: q.Many(q.Entity), Reading: q.OneOf(Readings)[0], Page: q.Page()),
        async (store, q) =>
        {
            var pages = await store.GetRelationsAsync(q.Ids, q.Reading.Query, q.Page with { Unread = Parts.All }, Cancellation);
            return Shown.Of(pages.Select(p => (p.HasNext, Items: p.Items.Select(r => (r.Statement.Id, r.Statement.Subject, r.Statement.Object, r.Statement.Stance, r.Node.Id, r.Node.PrimaryName, r.Node.Subtype)).ToList())));
        });

    private static readonly IReadOnlyList<IReadOnlyList<RelationReading>> Readings =
    [
        [Reading("INVESTED_IN", Direction.Outgoing, new(First: 3), Reading("INVESTED_IN", Direction.Incoming, new(First: 2), Reading("OWNS", Direction.Outgoing, default)))],
        [Reading("PARTNERS_WITH", Direction.Both, PageRequest.All, Reading("PARTNERS_WITH", Direction.Both, new(Last: 2))), Reading("OWNS", Direction.Incoming, new(First: 2, After: 0))],
        [Reading("INVESTED_IN", Direction.Incoming, new(First: 2), Reading("PARTNERS_WITH", Direction.Both, default), Reading("OWNS", Direction.Outgoing, default))],
    ];

    private static RelationReading Reading(string predicate, Direction direction, PageRequest page, params RelationReading[] further) =>
        new(new RelationQuery(predicate, direction) { Stances = [Stance.Asserted, Stance.Planned], Order = StatementOrder.AmountDesc, Distinct = direction == Direction.Both }, page, further);

    private async Task<IReadOnlyList<Page<Relation>>> RelationsAsync(GraphBuilder graph, RelationQuery query, PageRequest page, params EntityId[] ids) =>
        await (await OpenAsync(graph)).GetRelationsAsync(ids, query, page, Cancellation);

    private async Task<IReadOnlyList<string>> OthersAsync(GraphBuilder graph, RelationQuery query, EntityId id)
    {
        var store = await OpenAsync(graph);
        var relations = (await store.GetRelationsAsync([id], query, PageRequest.All, Cancellation))[0].Items;
        var others = await store.GetEntitiesAsync([.. relations.Select(r => r.Other)], Cancellation);
        return [.. others.Select(e => e!.PrimaryName).Order(StringComparer.Ordinal)];
    }
}
