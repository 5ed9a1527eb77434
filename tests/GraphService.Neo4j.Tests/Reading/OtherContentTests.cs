using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Neo4j.Scripts;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Reading;

/// <summary>What a database may hold besides a whole graph: none, a part of one, and what people drew into it.</summary>
[Collection(TestDatabase.Collection)]
public sealed class OtherContentTests : IClassFixture<FilledDatabase>, IDisposable
{
    private readonly FilledDatabase database;
    private readonly CompiledGraph graph;
    private readonly EntityId a;
    private readonly EntityId b;
    private Neo4jClient? client;

    public OtherContentTests(FilledDatabase database)
    {
        this.database = database;
        var builder = new GraphBuilder();
        (a, b) = (builder.Company("A"), builder.Company("B"));
        builder.State(a, "OWNS", b);
        graph = builder.Build();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Graph_Whole_SaysItsNameAndHash()
    {
        var store = await OpenAsync();
        (await store.GetIdentityAsync(Cancellation)).ShouldBe(new GraphIdentity(graph.Name, graph.ContentHash));
        await store.ProbeAsync(Cancellation);
    }

    [Theory]
    [InlineData("MATCH (g:Graph) DETACH DELETE g", "holds no graph")]
    [InlineData("MATCH (g:Graph) REMOVE g.contentHash", "not whole")]
    [InlineData("CREATE (:Graph {name: 'another that is being imported', graphService: true})", "not whole")]
    public async Task Graph_MissingOrInPart_IsUnavailable(string change, string reason)
    {
        var store = await OpenAsync();
        await database.RunAsync(change);
        (await Should.ThrowAsync<StoreUnavailableException>(async () => await store.ProbeAsync(Cancellation))).Message.ShouldContain(reason);
        (await Should.ThrowAsync<StoreUnavailableException>(async () => await store.GetSummaryAsync(Cancellation))).Message.ShouldContain(reason);
    }

    [Fact]
    public async Task Relationships_ThatPeopleDrew_StateNothing()
    {
        var store = await OpenAsync();
        await database.RunAsync("MATCH (a:Entity {name: 'A'}), (b:Entity {name: 'B'}) CREATE (a)-[:OWNS]->(b), (a)-[:KNOWS {id: 'mine'}]->(b), (b)-[:OWNS {id: 'theirs', stance: 'ASSERTED'}]->(a), (a)-[:OWNS {stance: 'ASSERTED'}]->(:Note)<-[:NOTED]-(b)");
        (await store.GetSummaryAsync(Cancellation)).Statements.ShouldBe(1);
        (await store.GetDegreesAsync([a, b], Cancellation)).ShouldBe([1, 1]);
        (await store.ListStatementsAsync(StatementFilter.None, StatementOrder.Id, default, Cancellation)).Total.ShouldBe(1);
        (await store.GetStatementsOfEntitiesAsync([a], StatementFilter.None, StatementOrder.Id, default, Cancellation))[0].Total.ShouldBe(1);
        (await store.GetRelationsAsync([a], new("OWNS", Direction.Both) { Stances = [Stance.Asserted] }, default, Cancellation))[0].Total.ShouldBe(1);
        (await store.GetStatementsAsync([new StatementId("mine")], Cancellation)).ShouldBe([null]);
        (await store.FindPathsAsync(new(a, b), Cancellation)).Count.ShouldBe(1);
        (await store.GetNeighborhoodAsync(new([a]), Cancellation)).ShouldSatisfyAllConditions(n => n.EntityTotal.ShouldBe(2), n => n.StatementTotal.ShouldBe(1));
    }

    [Fact]
    public async Task Nodes_OfSomebodyElseUnderTheSameLabels_AreNotRead()
    {
        var store = await OpenAsync();
        var (summary, document) = (await store.GetSummaryAsync(Cancellation), graph.Documents[0].Id);
        var questions = new Func<Task<string>>[]
        {
            async () => string.Join(' ', (await store.ListEntitiesAsync(EntityFilter.None, EntityOrder.Name, default, Cancellation)).Items.Select(e => e.Id)),
            async () => string.Join(' ', (await store.ListDocumentsAsync(default, Cancellation)).Items.Select(d => d.Id)),
            async () => string.Join(' ', (await store.GetMentionsOfDocumentsAsync([document], default, Cancellation))[0].Items.Select(m => m.Entity)),
            async () => string.Join(' ', (await store.GetPassagesOfDocumentsAsync([document], default, Cancellation))[0].Items.Select(p => p.Id)),
            async () => string.Join(' ', (await store.FindByNameAsync(NameKey.Of("A"), null, Cancellation)).Select(e => e.Id)),
            async () => string.Join(' ', (await store.SearchPassagesAsync("A", null, Cancellation)).Select(p => p.Passage.Id)),
            async () => string.Join(' ', (await store.SearchNamesAsync("A", null, Cancellation)).Select(c => c.Entity.Id)),
        };
        var before = new List<string>();
        foreach (var question in questions)
            before.Add(await question());
        await database.RunAsync("""
            MATCH (d:SourceDocument), (a:Entity {name: 'A'})
            CREATE (e:Entity {id: 'company-theirs', name: 'A', names: ['A'], nameKeys: ['a'], type: 'COMPANY'}), (:Graph {name: 'a chart'}), (:Conflict {id: 1}), (:Diagnostic),
              (p:Passage {id: 'passage-theirs-1', text: 'A', words: 'a', start: 0}), (:SourceDocument {id: 'document-theirs', path: 'theirs'})-[:MENTIONS]->(a),
              (d)-[:MENTIONS]->(e), (d)-[:HAS_PASSAGE]->(p), (:Evidence {id: 'x', statement: 'y'})-[:QUOTED_FROM]->(d), (e)-[:OWNS {id: 'z', stance: 'ASSERTED'}]->(a)
            """);
        for (var i = 0; i < questions.Length; i++)
            (await questions[i]()).ShouldBe(before[i], $"question {i}");
        (await store.GetSummaryAsync(Cancellation)).ShouldSatisfyAllConditions(
            s => s.Entities.ShouldBe(summary.Entities), s => s.Statements.ShouldBe(summary.Statements), s => s.Documents.ShouldBe(summary.Documents), s => s.Conflicts.ShouldBe(0));
        (await store.GetEntitiesAsync([new EntityId("company-theirs")], Cancellation)).ShouldBe([null]);
        (await store.GetDegreesAsync([a, b], Cancellation)).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task Page_FarBeyondTheEnd_IsEmpty()
    {
        var store = await OpenAsync();
        var page = await store.ListEntitiesAsync(EntityFilter.None, EntityOrder.Name, new(First: int.MaxValue, After: int.MaxValue), Cancellation);
        (page.Items.Count, page.Offset, page.Total).ShouldBe((0, 2, 2));
        (await store.GetPassagesAtAsync([new TextPosition(graph.Documents[0].Id, int.MaxValue)], Cancellation))[0].ShouldNotBeNull();
    }

    public void Dispose() => client?.Dispose();

    private async Task<Neo4jGraphStore> OpenAsync()
    {
        await database.FillAsync([.. ScriptWriter.Files(graph).Select(s => s.Text)]);
        client = new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password });
        return new Neo4jGraphStore(client, graph.Ontology);
    }
}
