using GraphService.Graphs;
using GraphService.Neo4j.Imports;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Imports into a real Neo4j in which somebody else keeps a graph under the same labels, types and names.</summary>
[Collection(TestDatabase.Collection)]
public sealed class ForeignContentTests
{
    // A book shop that calls its things as a graph does.
    private const string Shop = """
        CREATE (s:Entity:Company {id: 'shop', name: 'Mallow & Daughters', type: 'SHOP', names: ['Mallow']}), (:Entity), (:Entity {id: 12, name: 'till'}),
          (c:Person {id: 'person-azizjon-azimi', name: 'A customer', secret: 1}), (b:Passage {text: 'Chapter one', page: 3, words: 'chapter one'}), (:Passage:Evidence),
          (:Conflict {id: 1, opened: date('2024-02-29')}), (:Graph {kind: 'bars', name: 'sales'}), (:Graph), (d:SourceDocument {id: 'invoice', path: 'documents/news.txt'}),
          (:Evidence {id: 'proof', statement: 'of account'}), (:Diagnostic {code: 'E1'}), (c)-[:INVESTED_IN {id: 'x', stance: 'bold'}]->(s), (d)-[:MENTIONS {start: 1}]->(s),
          (s)-[:INVESTED_IN {id: 'y', stance: 'ASSERTED', confidence: 1.0}]->(:Entity {id: 'mill'}), (d)-[:HAS_PASSAGE]->(b), (b)-[:SAID_BY]->(s), (c)-[:BOUGHT]->(b), (d)-[:QUOTED_FROM]->(b)
        """;

    private static readonly string[] ShopSchema =
    [
        "CREATE CONSTRAINT shop_shelf FOR (n:Shelf) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT shop_person FOR (n:Person) REQUIRE n.secret IS UNIQUE",
        "CREATE TEXT INDEX shop_text FOR (n:Passage) ON (n.page)",
        "CREATE INDEX shop_name FOR (n:Entity) ON (n.name)",
        "CREATE FULLTEXT INDEX shop_search FOR (n:Passage) ON EACH [n.text, n.words]",
        "CREATE INDEX shop_sold FOR ()-[r:INVESTED_IN]-() ON (r.since)",
    ];

    private static readonly CompiledGraph Nothing = new GraphBuilder { Name = CompiledGraph.DefaultName, Ontology = SmallGraph.Create().Ontology }.Build();

    [Fact]
    public async Task Imports_BesideAnotherProductsGraph_LeaveEveryByteOfIt()
    {
        await using var database = await OpenShopAsync();
        var shop = await ForeignDump.OfAsync(database, null);
        var graph = SmallGraph.Create();
        var steps = new (CompiledGraph Graph, bool Replace, int AtOnce)[]
        {
            (graph, false, 2_000), (graph, true, 2_000), (Nothing, false, 2_000), (graph, false, 0), (RenamedGraph.Of(graph, "another"), true, 0), (Nothing, true, 0),
        };
        foreach (var (next, replace, atOnce) in steps)
        {
            var foreseen = await database.ImportAsync(next, dryRun: true, replace: replace);
            Same(foreseen, await database.ImportAsync(next, replace: replace, atOnce: atOnce));
            ImportedDatabase.Same(await ForeignDump.OfAsync(database, graph), shop);
            (await database.ImportAsync(next)).Counts.Values.ShouldAllBe(c => c == default);
        }
        (await database.RunAsync("MATCH (n) WHERE n.graphService RETURN labels(n)[0]")).ShouldHaveSingleItem()[0].GetString().ShouldBe("Graph");
    }

    [Fact]
    public async Task Import_BesideAnotherProductsGraph_LeavesWhatTheScriptsMake()
    {
        await using var database = await OpenShopAsync();
        await database.ImportAsync(SmallGraph.Create());
        database.Notes.ShouldContain("the database also holds 13 nodes (Company, Conflict, Diagnostic, Entity, Evidence, …) and 7 relationships (INVESTED_IN, BOUGHT, HAS_PASSAGE, MENTIONS, QUOTED_FROM, …) of somebody else, which are left alone");
        await database.RunAsync("MATCH (n) WHERE n.graphService IS NULL DETACH DELETE n");
        var imported = await database.DumpAsync();
        await database.LoadAsync(SmallGraph.Create());
        ImportedDatabase.Same(imported, await database.DumpAsync());
    }

    [Fact]
    public async Task Import_BesideThingsAtTheGraphsOwn_LeavesThemAlone()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        await database.RunAsync("MATCH (e:Evidence), (c:Company) CREATE (m:Shelf {id: 'm'})-[:SHELVED]->(c), (m)-[:MENTIONS]->(c), (c)-[:INVESTED_IN {id: elementId(e) + c.id, stance: 'ASSERTED'}]->(m), (e)-[:SAID_BY]->(m) SET c:Favourite");
        var before = await ForeignDump.OfAsync(database, SmallGraph.Create());
        (await database.ImportAsync(SmallGraph.Create())).Counts.Values.ShouldAllBe(c => c == default);
        ImportedDatabase.Same(await ForeignDump.OfAsync(database, SmallGraph.Create()), before);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(0)]
    public async Task Import_WithoutAnEntityThatSomebodyHoldsOnTo_KeepsThatOneAlone(int atOnce)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        await database.RunAsync("MATCH (c:Company {id: 'company-zypl-ai'}) CREATE (:Shelf {id: 'm'})-[:SHELVED]->(c)");
        var before = await ForeignDump.OfAsync(database, SmallGraph.Create());
        const string kept = "the Entity 'company-zypl-ai' is no part of the graph any more, but stays, since a relationship SHELVED of somebody else holds on to it; remove that and import again, and it goes";
        var foreseen = await database.ImportAsync(Nothing, dryRun: true);
        database.Notes.ShouldContain(kept);
        Same(foreseen, await database.ImportAsync(Nothing, atOnce: atOnce));
        database.Notes.ShouldContain(kept);
        foreseen.Counts["entities"].ShouldBe(new ChangeCount(0, 0, SmallGraph.Create().Entities.Count - 1));
        ImportedDatabase.Same(await ForeignDump.OfAsync(database, SmallGraph.Create()), before);
        (await database.RunAsync("MATCH (n:Entity) RETURN n.id, n.graphService, COUNT { (n)--() }")).ShouldHaveSingleItem().GetRawText().ShouldBe("[\"company-zypl-ai\",false,1]");
        (await database.ImportAsync(Nothing, atOnce: atOnce)).Counts.Values.ShouldAllBe(c => c == default);
        (await database.ImportAsync(SmallGraph.Create(), atOnce: atOnce)).Counts["entities"].ShouldBe(new ChangeCount(SmallGraph.Create().Entities.Count - 1, 1, 0));
        await database.ImportAsync(Nothing, atOnce: atOnce);
        await database.RunAsync("MATCH (n:Shelf) DETACH DELETE n");
        (await database.ImportAsync(Nothing, atOnce: atOnce)).Counts["entities"].Removed.ShouldBe(1);
        (await database.RunAsync("MATCH (n:Entity) RETURN n")).ShouldBeEmpty();
    }

    private static async Task<ImportedDatabase> OpenShopAsync()
    {
        var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync(Shop);
        foreach (var statement in ShopSchema)
            await database.RunAsync(statement);
        await database.RunAsync("CALL db.awaitIndexes()");
        return database;
    }

    private static void Same(ImportOutcome foreseen, ImportOutcome done)
    {
        done.Counts.ShouldBe(foreseen.Counts);
        done.Schema.ShouldBe(foreseen.Schema);
    }
}
