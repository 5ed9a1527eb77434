using GraphService.Graphs;
using GraphService.Neo4j.Imports;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>A database that version 0.1 filled, which marked nothing, beside things of somebody else.</summary>
[Collection(TestDatabase.Collection)]
public sealed class MarkingTests
{
    private const string Foreign = "CREATE (:Passage {text: 'theirs'}), (:Conflict {id: 1}), (:Graph {kind: 'chart'}), (:Entity {id: 'x', name: 'theirs'})-[:OWNS]->(:Person {name: 'theirs'})";

    [Fact]
    public async Task Import_IntoADatabaseOfVersion01_MarksItAndLosesNothing()
    {
        await using var database = await OldAsync();
        var foreseen = await database.ImportAsync(SmallGraph.Create(), dryRun: true);
        database.Notes.ShouldContain("the graph in the database is of version 0.1, which marked nothing: all of it is marked as the graph's (graphService: true), and stays");
        (await database.RunAsync("MATCH (n) WHERE n.graphService IS NOT NULL RETURN n")).ShouldBeEmpty();
        foreseen.Counts.Where(c => c.Key != "entities").ShouldAllBe(c => c.Value == default);
        foreseen.Counts["entities"].ShouldBe(AllGetADegree);
        var foreign = await ForeignAsync(database);
        (await database.ImportAsync(SmallGraph.Create())).Counts.ShouldBe(foreseen.Counts);
        database.Notes.ShouldContain(n => n.EndsWith(" nodes and 4 statements of version 0.1 are marked as the graph's", StringComparison.Ordinal));
        (await ForeignAsync(database)).ShouldBe(foreign);
        await SameAsScriptsAsync(database);
    }

    [Fact]
    public async Task Import_OfNothingIntoADatabaseOfVersion01_RemovesItsGraphAlone()
    {
        await using var database = await OldAsync();
        var nothing = new GraphBuilder { Name = CompiledGraph.DefaultName, Ontology = SmallGraph.Create().Ontology }.Build();
        var foreign = await ForeignAsync(database);
        var foreseen = await database.ImportAsync(nothing, dryRun: true);
        (await database.ImportAsync(nothing)).Counts.ShouldBe(foreseen.Counts);
        foreseen.Counts["entities"].Removed.ShouldBe(SmallGraph.Create().Entities.Count);
        (await ForeignAsync(database)).ShouldBe(foreign);
        (await database.RunAsync("MATCH (n) RETURN count(n)"))[0][0].GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task Import_OfAnotherNameIntoADatabaseOfVersion01_OnlyWithReplace()
    {
        await using var database = await OldAsync();
        var other = RenamedGraph.Of(SmallGraph.Create(), "other");
        (await Should.ThrowAsync<ImportException>(() => database.ImportAsync(other))).Message.ShouldBe("the database holds the graph 'default'; with --replace, 'other' takes its place");
        (await database.ImportAsync(other, replace: true)).Counts["entities"].ShouldBe(AllGetADegree);
        (await database.RunAsync("MATCH (g:Graph) WHERE g.graphService RETURN g.name")).ShouldHaveSingleItem()[0].GetString().ShouldBe("other");
    }

    [Fact]
    public async Task Import_KilledAtAnyRequestWhileItMarks_IsGoneOnWith()
    {
        var theirs = await UnmarkedAfterAnImportAsync();
        for (var (at, marks) = (1, true); marks; at++)
        {
            await using var database = await OldAsync();
            using var line = new FaultyLine(at, dead: true);
            await database.ImportAsync(SmallGraph.Create(), line: line).ContinueWith(_ => { }, TaskScheduler.Default);
            await database.EndTransactionsAsync();
            // What comes after the marks is a matter of InterruptionTests.
            marks = line.Happened && await UnmarkedAsync(database) > theirs;
            await database.ImportAsync(SmallGraph.Create());
            await SameAsScriptsAsync(database);
        }
    }

    private static async Task<int> UnmarkedAfterAnImportAsync()
    {
        await using var database = await OldAsync();
        await database.ImportAsync(SmallGraph.Create());
        return await UnmarkedAsync(database);
    }

    private static async Task<int> UnmarkedAsync(ImportedDatabase database)
    {
        var rows = await database.RunAsync("RETURN COUNT { (n) WHERE n.graphService IS NULL } + COUNT { ()-[r]->() WHERE r.graphService IS NULL }");
        return rows.ShouldHaveSingleItem()[0].GetInt32();
    }

    private static ChangeCount AllGetADegree => new(0, SmallGraph.Create().Entities.Count, 0);

    // As version 0.1 left it: the same but for the marks and what is counted, with its constraints and indexes.
    private static async Task<ImportedDatabase> OldAsync()
    {
        var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(SmallGraph.Create());
        await database.RunAsync("MATCH (n) REMOVE n.graphService WITH count(*) AS nodes MATCH ()-[r]->() REMOVE r.graphService");
        await database.RunAsync("MATCH (g:Graph) REMOVE g.entityCount");
        await database.RunAsync("MATCH (e:Entity) REMOVE e.degree");
        await database.RunAsync(Foreign);
        return database;
    }

    private static async Task<IReadOnlyList<string>> ForeignAsync(ImportedDatabase database) =>
        [.. (await database.RunAsync("MATCH (n) WHERE n.text = 'theirs' OR n.name = 'theirs' OR n.kind = 'chart' OR n.id = 1 RETURN elementId(n), labels(n), properties(n), COUNT { (n)--() } ORDER BY elementId(n)"))
            .Select(row => row.GetRawText())];

    private static async Task SameAsScriptsAsync(ImportedDatabase database)
    {
        await database.RunAsync("MATCH (n) WHERE n.graphService IS NULL DETACH DELETE n");
        var imported = await database.DumpAsync();
        await database.LoadAsync(SmallGraph.Create());
        ImportedDatabase.Same(imported, await database.DumpAsync());
    }
}
