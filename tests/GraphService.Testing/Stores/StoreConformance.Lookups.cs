using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>Reads by id.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Ids_ReadInPieces_AreAllInOrder()
    {
        var graph = new GraphBuilder();
        for (var i = 0; i < 7; i++)
            graph.State(graph.Company($"Investor {i}"), "INVESTED_IN", graph.Company($"Firm {i}"));
        var compiled = graph.Build();
        var store = await OpenAsync(compiled);
        (await AllAsync<EntityId>(after => store.ReadEntityIdsAsync(after, 3, Cancellation))).ShouldBe(compiled.Entities.Select(e => e.Id));
        (await AllAsync<StatementId>(after => store.ReadStatementIdsAsync(after, 3, Cancellation))).ShouldBe(compiled.Statements.Select(s => s.Id));
    }

    [Fact]
    public async Task Ids_AfterOneThatIsNotThere_AreThoseThatSortBehindIt()
    {
        var graph = new GraphBuilder();
        graph.State(graph.Company("Alder"), "OWNS", graph.Company("Birch"));
        var store = await OpenAsync(graph);
        (await store.ReadEntityIdsAsync(new("company-b"), 10, Cancellation)).Select(id => id.Value).ShouldBe(["company-birch"]);
        (await store.ReadEntityIdsAsync(new("z"), 10, Cancellation)).ShouldBeEmpty();
    }

    private static async Task<List<T>> AllAsync<T>(Func<T?, ValueTask<IReadOnlyList<T>>> read)
        where T : struct
    {
        var all = new List<T>();
        T? last = null;
        while (await read(last) is { Count: > 0 } piece)
        {
            all.AddRange(piece);
            last = piece[^1];
        }
        return all;
    }

    [Fact]
    public async Task Entities_ByMixedIds_AnswerInTheirOrder()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Person("Ada"), graph.Person("Bob"));
        var store = await OpenAsync(graph);
        var found = await store.GetEntitiesAsync(Ids(b, new EntityId("person-nobody"), a, b), Cancellation);
        found.Select(e => e?.Id).ShouldBe([b, null, a, b]);
    }

    [Fact]
    public async Task Entity_ByFormerId_IsTheOneItWasJoinedInto()
    {
        var graph = new GraphBuilder();
        var former = new EntityId("person-azimi");
        var azimi = graph.Entity(EntityType.Person, "Azizjon Azimi", formerIds: [former]);
        var zypl = graph.Company("Zypl AI");
        var owns = graph.State(azimi, "OWNS", zypl, new() { Speaker = azimi });
        var store = await OpenAsync(graph);
        (await store.GetEntitiesAsync([former], Cancellation))[0]?.Id.ShouldBe(azimi);
        (await store.GetDegreesAsync([former], Cancellation)).ShouldBe([1]);
        (await store.GetStatementsOfEntitiesAsync([former], StatementFilter.None, StatementOrder.Id, default, Cancellation))[0].Items.Select(s => s.Id).ShouldBe([owns]);
        (await store.GetMentionsOfEntitiesAsync([former], null, default, Cancellation))[0].Total.ShouldBe(2);
        (await store.ListStatementsAsync(new() { Subject = former, Speaker = former }, StatementOrder.Id, default, Cancellation)).Total.ShouldBe(1);
        (await store.FindPathsAsync(new(former, zypl), Cancellation)).Count.ShouldBe(1);
        (await store.FindChainsAsync(new(former, null) { Predicates = ["OWNS"] }, default, Cancellation)).Total.ShouldBe(1);
        (await store.GetNeighborhoodAsync(new([former]), Cancellation)).EntityTotal.ShouldBe(2);
    }

    [Fact]
    public async Task Degree_OfStatementAboutItself_CountsItOnce()
    {
        var graph = new GraphBuilder();
        var a = graph.Company("A");
        graph.State(a, "OWNS", a);
        graph.State(a, "OWNS", graph.Company("B"), new() { Stance = Stance.Planned });
        (await (await OpenAsync(graph)).GetDegreesAsync([a], Cancellation)).ShouldBe([1]);
    }

    [Fact]
    public async Task Text_WithCharactersBeyond16Bits_ComesBackWhole()
    {
        var graph = new GraphBuilder();
        var shop = graph.Company("𠮷野家🎉");
        graph.State(shop, "OWNS", graph.Company("B"));
        var compiled = graph.Build();
        var store = await OpenAsync(compiled);
        var (statement, text) = (compiled.Statements[0], (await store.GetTextsAsync([compiled.Documents[0].Id], Cancellation))[0]);
        text.ShouldNotBeNull().Has(statement.Evidence[0].Span, statement.Evidence[0].Quote).ShouldBeTrue();
        Shown.Of((await store.GetStatementsAsync([statement.Id], Cancellation))[0]).ShouldBe(Shown.Of(statement));
    }

    [Fact]
    public async Task Passage_AtEachOffset_HoldsItOrStandsBefore()
    {
        var graph = new GraphBuilder();
        var document = graph.Document("a.txt");
        graph.Paragraph("One.");
        graph.Paragraph("Two.");
        var none = graph.Document("empty.txt");
        var store = await OpenAsync(graph);
        TextPosition[] positions = [new(document, -1), new(document, 0), new(document, 3), new(document, 4), new(document, 6), new(document, 999), new(none, 0), new(new DocumentId("document-none"), 0)];
        var found = await store.GetPassagesAtAsync(positions, Cancellation);
        found.Select(p => p?.Span.Start).ShouldBe([0, 0, 0, 0, 6, 6, null, null]);
    }

    [Fact]
    public Task Lookups_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Entities: q.Many(q.Entity), Statements: q.Many(q.Statement), Documents: q.Many(q.Document), Passages: q.Many(q.Passage), Conflicts: q.Many(q.Conflict), Positions: q.Many(q.Position)),
        async (store, q) => string.Join('\n',
            Shown.Of(await store.GetEntitiesAsync(q.Entities, Cancellation)),
            Shown.Of(await store.GetDegreesAsync(q.Entities, Cancellation)),
            Shown.Of(await store.GetStatementsAsync(q.Statements, Cancellation)),
            Shown.Of(await store.GetDocumentsAsync(q.Documents, Cancellation)),
            Shown.Of(await store.GetTextsAsync(q.Documents, Cancellation)),
            Shown.Of(await store.GetPassagesAsync(q.Passages, Cancellation)),
            Shown.Of(await store.GetConflictsAsync(q.Conflicts, Cancellation)),
            Shown.Of(await store.GetPassagesAtAsync(q.Positions, Cancellation))));

    [Fact]
    public Task Summary_OnRandomGraphs_CountsAsBruteForce() => Agree(
        _ => 0,
        async (store, _) => await store.GetSummaryAsync(Cancellation) is var s
            ? string.Join('\n', s.Name, s.ContentHash, Shown.Of(s.EntityTypes), Shown.Of(s.Predicates), (s.Entities, s.Statements, s.Documents, s.Mentions, s.Conflicts)) : "");
}
