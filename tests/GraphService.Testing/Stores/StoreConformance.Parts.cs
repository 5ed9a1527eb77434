using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>What belongs to entities, documents, passages and statements.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task StatementsOfPassage_WithEvidenceThatStartsThere_AreGiven()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        var first = graph.State(a, "OWNS", b);
        var second = graph.State(b, "OWNS", a, new() { SameParagraph = true });
        graph.State(a, "OWNS", b);
        var compiled = graph.Build();
        var found = await (await OpenAsync(compiled)).GetStatementsOfPassagesAsync([.. compiled.Passages.Select(p => p.Id), new PassageId("passage-none")], Cancellation);
        found.Select(s => s.Select(x => x.Id)).ShouldBe([new[] { first, second }.Order(), [first], []]);
    }

    [Fact]
    public async Task DocumentsOfEntity_WithAndWithoutDates_AreOldestFirst()
    {
        var graph = new GraphBuilder();
        var a = graph.Company("A");
        foreach (var (path, date) in new[] { ("z.txt", "2025"), ("y.txt", null), ("x.txt", "2025-01-01"), ("w.txt", null), ("v.txt", "2024-12") })
        {
            graph.Document(path, date);
            graph.Paragraph("A", PassageKind.Paragraph, a);
        }
        var store = await OpenAsync(graph);
        string[] expected = ["v.txt", "x.txt", "z.txt", "w.txt", "y.txt"];
        (await store.GetDocumentsOfEntitiesAsync([a], Cancellation))[0].Select(d => d.Path).ShouldBe(expected);
        (await store.ListDocumentsAsync(default, Cancellation)).Items.Select(d => d.Path).ShouldBe(expected);
        (await store.ListDocumentsAsync(new(Last: 2, Before: 4), Cancellation)).ShouldSatisfyAllConditions(
            page => page.Items.Select(d => d.Path).ShouldBe(["z.txt", "w.txt"]),
            page => page.Offset.ShouldBe(2),
            page => page.Total.ShouldBe(5));
    }

    [Fact]
    public async Task ConflictsOfStatement_InTwo_AreBothGiven()
    {
        var graph = new GraphBuilder();
        var (a, b) = (graph.Company("A"), graph.Company("B"));
        var (one, two, alone) = (graph.State(a, "OWNS", b), graph.State(b, "OWNS", a), graph.State(a, "OWNS", a));
        var conflicts = new[] { graph.Conflict(ConflictKind.Date, one, two), graph.Conflict(ConflictKind.Amount, one, two) }.Order();
        var store = await OpenAsync(graph);
        (await store.GetConflictsOfStatementsAsync([one, alone], Cancellation)).Select(c => c.Select(x => x.Id)).ShouldBe([conflicts, []]);
        (await store.ListConflictsAsync(null, b, default, Cancellation)).Total.ShouldBe(2);
        (await store.ListConflictsAsync(ConflictKind.Date, a, default, Cancellation)).Total.ShouldBe(1);
        (await store.ListStatementsAsync(new() { HasConflict = false }, StatementOrder.Id, default, Cancellation)).Items.Select(s => s.Id).ShouldBe([alone]);
    }

    [Fact]
    public Task Parts_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Entities: q.Many(q.Entity), Documents: q.Many(q.Document), Passages: q.Many(q.Passage), Statements: q.Many(q.Statement), Document: q.Maybe(q.Document), Page: q.Page()),
        async (store, q) => string.Join('\n',
            Shown.Of(await store.GetStatementsOfPassagesAsync(q.Passages, Cancellation)),
            Shown.Of(await store.GetConflictsOfStatementsAsync(q.Statements, Cancellation)),
            Shown.Of(await store.GetMentionsOfEntitiesAsync(q.Entities, q.Document, q.Page, Cancellation)),
            Shown.Of(await store.GetMentionsOfDocumentsAsync(q.Documents, q.Page, Cancellation)),
            Shown.Of(await store.GetDocumentsOfEntitiesAsync(q.Entities, Cancellation)),
            Shown.Of(await store.GetPassagesOfDocumentsAsync(q.Documents, q.Page, Cancellation)),
            Shown.Of(await store.GetDiagnosticsOfDocumentsAsync(q.Documents, Cancellation))));
}
