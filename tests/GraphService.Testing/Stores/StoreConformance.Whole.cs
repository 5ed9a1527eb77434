using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>What holds for all reads together.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task EmptyGraph_EveryRead_AnswersEmpty()
    {
        var store = await OpenAsync(new GraphBuilder());
        var (entity, document) = (new EntityId("person-none"), new DocumentId("document-none"));
        var relation = new RelationQuery("OWNS", Direction.Both) { Stances = [Stance.Asserted] };
        (await store.GetEntitiesAsync([], Cancellation)).ShouldBeEmpty();
        (await store.GetRelationsAsync([entity], relation, default, Cancellation))[0].ShouldSatisfyAllConditions(p => p.Total.ShouldBe(0), p => p.Items.ShouldBeEmpty());
        (await store.GetStatementsOfDocumentsAsync([document], StatementFilter.None, StatementOrder.Date, default, Cancellation))[0].Total.ShouldBe(0);
        (await store.GetDiagnosticsOfDocumentsAsync([document], Cancellation))[0].ShouldBeEmpty();
        (await store.ListEntitiesAsync(EntityFilter.None, EntityOrder.Name, default, Cancellation)).Total.ShouldBe(0);
        (await store.ListConflictsAsync(null, entity, default, Cancellation)).Total.ShouldBe(0);
        (await store.SearchNamesAsync("a", null, Cancellation)).ShouldBeEmpty();
        (await store.SearchPassagesAsync("a", document, Cancellation)).ShouldBeEmpty();
        (await store.FindChainsAsync(new(entity, entity) { Predicates = ["OWNS"] }, default, Cancellation)).Total.ShouldBe(0);
        (await store.GetSummaryAsync(Cancellation)).EntityTypes.Count.ShouldBe(7);
    }

    [Fact]
    public async Task ContentHash_IsTheGraphs()
    {
        var graph = Owned("A-B").Graph.Build();
        (await (await OpenAsync(graph)).GetContentHashAsync(Cancellation)).ShouldBe(graph.ContentHash);
    }

    [Fact]
    public async Task Store_ReadByManyAtOnce_AnswersAllAlike()
    {
        var (graph, e) = Owned("A-B", "B-C", "A-C", "C-D", "D-A", "X-B");
        var store = await OpenAsync(graph);
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(async () => string.Join('\n',
            Shown.Of(await store.ListStatementsAsync(StatementFilter.None, StatementOrder.DateDesc, default, Cancellation)),
            Shown.Of(await store.SearchNamesAsync("A", null, Cancellation)),
            Shown.Of(await store.FindPathsAsync(new(e["X"], e["D"]), Cancellation)),
            Shown.Of(await store.GetNeighborhoodAsync(new([e["B"]]), Cancellation))))));
        answers.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        var (graph, e) = Owned("A-B", "B-C");
        var store = await OpenAsync(graph);
        var cancelled = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(async () => await store.GetEntitiesAsync([e["A"]], cancelled));
        await Should.ThrowAsync<OperationCanceledException>(async () => await store.FindPathsAsync(new(e["A"], e["C"]), cancelled));
    }
}
