using CsCheck;
using GraphService.Neo4j.Imports;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Imports into a real Neo4j, compared node for node with what the scripts make in an empty one.</summary>
[Collection(TestDatabase.Collection)]
public sealed class GraphImportTests
{
    [Fact]
    public async Task Import_OfOneGraphAfterAnother_LeavesWhatTheScriptsMake()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await Gen.Select(RandomGraphs.Of(), RandomGraphs.Of(), Gen.OneOf(0, 2_000)).SampleAsync(async sample =>
        {
            var (before, after, atOnce) = sample;
            await database.ClearAsync();
            await database.ImportAsync(before, atOnce: atOnce);
            await database.ImportAsync(after, atOnce: atOnce);
            var imported = await database.DumpAsync();
            (await database.ImportAsync(after)).Counts.Values.ShouldAllBe(c => c == default);
            await database.LoadAsync(after);
            ImportedDatabase.Same(imported, await database.DumpAsync());
        }, iter: 8, threads: 1);
    }

    [Fact]
    public async Task Import_AfterTheScripts_ChangesNothing()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.LoadAsync(SmallGraph.Create());
        var loaded = await database.DumpAsync();
        (await database.ImportAsync(SmallGraph.Create())).Counts.Values.ShouldAllBe(c => c == default);
        ImportedDatabase.Same(await database.DumpAsync(), loaded);
    }

    [Theory]
    [InlineData("MATCH (n:Company) SET n.name = 'x', n.mark = point({x: 1, y: 2})")]
    [InlineData("MATCH (n:Company) SET n:Person REMOVE n:Company")]
    [InlineData("MATCH (n:Company) SET n:Evidence:Graph REMOVE n:Graph")]
    [InlineData("MATCH (n:Passage) SET n.at = datetime(), n.day = date('-0044-03-15') REMOVE n.words")]
    [InlineData("MATCH (n:Entity) DETACH DELETE n")]
    [InlineData("MATCH (n:SourceDocument) DETACH DELETE n")]
    [InlineData("MATCH (:Entity)-[r]->(:Entity) SET r.confidence = 1, r.more = ['x']")]
    [InlineData("MATCH (a:Entity)-[r]->(b:Entity) CREATE (b)-[s:MADE_UP]->(a) SET s = properties(r)")]
    [InlineData("MATCH (:Entity)-[r]->(:Entity) DELETE r")]
    [InlineData("MATCH ()-[r:QUOTED_FROM|SAID_BY|HAS_PASSAGE|FOUND_IN]->() SET r.since = 1")]
    [InlineData("MATCH (a)-[r:QUOTED_FROM|SAID_BY|HAS_PASSAGE|MENTIONS]->(b) DELETE r")]
    [InlineData("MATCH (a)-[:QUOTED_FROM]->(b) CREATE (a)-[:QUOTED_FROM]->(b), (b)-[:QUOTED_FROM]->(a), (a)-[:MENTIONS]->(b)")]
    [InlineData("MATCH (d)-[r:MENTIONS]->(e) SET r.text = 'x' CREATE (d)-[:MENTIONS {start: 0, end: 0, text: ''}]->(e)")]
    [InlineData("MATCH (e:Evidence) SET e.id = e.id + 'x'")]
    [InlineData("MATCH (e:Evidence) REMOVE e.id")]
    [InlineData("MATCH (e:Entity) WITH e LIMIT 1 SET e.id = 7")]
    [InlineData("CREATE (:Entity {id: 'a', graphService: true})-[:MADE_UP {id: 'b', graphService: true}]->(:Passage:Entity {id: 'c', graphService: true})")]
    [InlineData("MATCH (g:Graph) SET g.contentHash = 'x', g.more = 1, g:Passage")]
    [InlineData("MATCH (c:Conflict) SET c.statements = []")]
    [InlineData("MATCH (n:Diagnostic) SET n.line = 1.0")]
    public async Task Import_AfterDamageByHand_PutsItRight(string damage)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        var whole = await database.DumpAsync();
        await database.RunAsync(damage);
        await database.ImportAsync(SmallGraph.Create(), dryRun: true);
        (await database.DumpAsync()).ShouldNotBe(whole);
        await database.ImportAsync(SmallGraph.Create());
        ImportedDatabase.Same(await database.DumpAsync(), whole);
    }

    [Fact]
    public async Task Import_OverAGraphOfAnotherName_OnlyWithReplace()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        var before = await database.DumpAsync();
        var other = new GraphBuilder { Name = "other" }.Build();
        (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(other))).Message.ShouldBe("the database holds the graph 'default'; with --replace, 'other' takes its place");
        ImportedDatabase.Same(await database.DumpAsync(), before);
        await database.ImportAsync(other, replace: true, atOnce: 0);
        var replaced = await database.DumpAsync();
        await database.LoadAsync(other);
        ImportedDatabase.Same(replaced, await database.DumpAsync());
    }

    [Fact]
    public async Task Import_OverWhatIsLeftOfAGraph_OnlyWithReplace()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE (:Entity {id: 'a', graphService: true}), (:Entity {graphService: true})");
        (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(SmallGraph.Create()))).Message
            .ShouldBe("the database names no graph but holds nodes that are marked as one's (2 Entity); with --replace, 'default' takes their place");
        (await database.RunAsync("SHOW CONSTRAINTS")).ShouldBeEmpty();
        await database.ImportAsync(SmallGraph.Create(), replace: true);
        var replaced = await database.DumpAsync();
        await database.LoadAsync(SmallGraph.Create());
        ImportedDatabase.Same(replaced, await database.DumpAsync());
    }

    [Fact]
    public async Task DryRun_OnAnEmptyDatabase_CountsAndChangesNothing()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        var graph = SmallGraph.Create();
        var foreseen = await database.ImportAsync(graph, dryRun: true);
        foreseen.Counts["entities"].ShouldBe(new ChangeCount(graph.Entities.Count, 0, 0));
        (await database.DumpAsync()).ShouldBeEmpty();
        (await database.RunAsync("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).ShouldBeEmpty();
        var done = await database.ImportAsync(graph);
        done.Counts.ShouldBe(foreseen.Counts);
        done.Schema.ShouldBe(foreseen.Schema);
        (await database.RunAsync("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).Count.ShouldBe(foreseen.Schema.Added);
        (await database.ImportAsync(graph, dryRun: true)).Schema.ShouldBe(default);
    }
}
