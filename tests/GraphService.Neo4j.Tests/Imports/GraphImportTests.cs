using CsCheck;
using GraphService.Graphs;
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
    [InlineData("CREATE (:Entity {id: 'a'})-[:MADE_UP {id: 'b', stance: 'ASSERTED'}]->(:Passage:Entity {id: 'c'})")]
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
    public async Task Import_BesideOtherPeoplesThings_LeavesThemAlone()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE (:Movie {id: 'm'})-[:SAID_BY {id: 'x', stance: 'y'}]->(:Actor:Person {name: 'a'})");
        await database.ImportAsync(SmallGraph.Create());
        database.Notes.ShouldContain("the database also holds 2 nodes of other labels (Actor, Movie, Person) and 1 relationship of other types (SAID_BY), which are left alone");
        await database.RunAsync("MATCH (m:Movie), (c:Company) SET c:Favourite CREATE (m)-[:SHOWS]->(c)");
        (await database.ImportAsync(SmallGraph.Create())).Counts.Values.ShouldAllBe(c => c == default);
        (await database.RunAsync("MATCH (:Movie)-[r]->(x) RETURN count(r), count(CASE WHEN x:Favourite THEN 1 END)"))[0].GetRawText().ShouldBe("[3,2]");
    }

    [Fact]
    public async Task Import_OfAGraphWithoutWhatOthersHoldOnTo_RefusesAndChangesNothing()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        await database.RunAsync("MATCH (c:Company {id: 'company-zypl-ai'}) CREATE (:Movie {id: 'm'})-[:SHOWS]->(c)");
        var before = await database.DumpAsync();
        (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(Empty()))).Message.ShouldBe("the Entity 'company-zypl-ai' is to go, but a relationship SHOWS that is no part of the graph holds on to it; remove that first. Nothing was changed");
        ImportedDatabase.Same(await database.DumpAsync(), before);
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
    public async Task Import_OverNodesOfNoGraph_OnlyWithReplace()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE (:Entity {id: 'a'}), (:Entity)");
        (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(SmallGraph.Create()))).Message
            .ShouldBe("the database names no graph but holds nodes with labels of graphs (2 Entity), whosever they are; with --replace, 'default' takes their place");
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
        (await database.ImportAsync(graph)).Counts.ShouldBe(foreseen.Counts);
    }

    [Fact]
    public async Task Import_WithAnIndexOfAnOlderLayout_MakesItAnew()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE FULLTEXT INDEX entity_names FOR (n:Entity) ON EACH [n.name]");
        await database.RunAsync("CREATE INDEX entity_id FOR (n:Entity) ON (n.id)");
        await database.ImportAsync(SmallGraph.Create());
        database.Notes.ShouldBe(["the index entity_id is of an older layout and is made anew", "the index entity_names is of an older layout and is made anew"]);
        (await database.RunAsync("SHOW INDEXES YIELD name, properties WHERE name = 'entity_names' RETURN size(properties)"))[0][0].GetInt32().ShouldBe(2);
        await database.ImportAsync(SmallGraph.Create());
        database.Notes.ShouldBeEmpty();
    }

    private static CompiledGraph Empty() => new GraphBuilder { Name = CompiledGraph.DefaultName }.Build();
}
