using GraphService.Graphs;
using GraphService.Neo4j.Imports;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>An import that something happens to, at each of its requests.</summary>
[Collection(TestDatabase.Collection)]
public sealed class InterruptionTests
{
    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_000, true)]
    [InlineData(0, false)]
    [InlineData(0, true)]
    public async Task Import_KilledAtAnyRequestAndRunAgain_EndsTheSame(int atOnce, bool arrives)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        var (requests, whole) = await UndisturbedAsync(database, atOnce);
        for (var at = 1; at <= requests; at++)
        {
            await database.LoadAsync(Before());
            await Should.ThrowAsync<KilledException>(() => database.ImportAsync(SmallGraph.Create(), atOnce: atOnce, line: new FaultyLine(at, arrives, dead: true)));
            await database.ImportAsync(SmallGraph.Create(), atOnce: atOnce);
            ImportedDatabase.Same(await database.DumpAsync(), whole, $"killed at request {at} of {requests}");
        }
    }

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_000, true)]
    [InlineData(0, false)]
    [InlineData(0, true)]
    public async Task Import_WhoseLineIsCutOnce_EndsTheSame(int atOnce, bool arrives)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        var (requests, whole) = await UndisturbedAsync(database, atOnce);
        for (var at = 1; at <= requests; at++)
        {
            await database.LoadAsync(Before());
            await database.ImportAsync(SmallGraph.Create(), atOnce: atOnce, line: new FaultyLine(at, arrives, dead: false));
            ImportedDatabase.Same(await database.DumpAsync(), whole, $"cut at request {at} of {requests}");
        }
    }

    [Fact]
    public async Task Imports_TwoAtOnce_BothEndAndTheGraphIsThere()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        var patience = TimeSpan.FromSeconds(15);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => database.ImportAsync(SmallGraph.Create(), atOnce: i * 1_000, patience: patience)));
        var imported = await database.DumpAsync();
        await database.LoadAsync(SmallGraph.Create());
        ImportedDatabase.Same(imported, await database.DumpAsync());
    }

    [Fact]
    public async Task Import_WhileAnotherHasTheGraph_WaitsAndSaysSo()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.RunAsync("CREATE (:Graph {name: 'default', importing: 'somebody', importingAt: timestamp()})");
        var import = database.ImportAsync(SmallGraph.Create(), patience: TimeSpan.FromSeconds(60));
        while (database.Notes.Count == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        database.Notes.ShouldBe(["another import is under way; this one begins when it has ended"]);
        import.IsCompleted.ShouldBeFalse();
        await database.RunAsync("MATCH (g:Graph) REMOVE g.importing, g.importingAt");
        (await import).Counts["entities"].Added.ShouldBe(SmallGraph.Create().Entities.Count);
    }

    [Fact]
    public async Task Import_ThatLostItsClaim_StopsAndWritesNothingMore()
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await database.ImportAsync(Before());
        using var line = new StealingLine("create-entities", "MATCH (g:Graph) SET g.importing = 'thief', g.importingAt = timestamp()", database);
        await Should.ThrowAsync<ClaimLostException>(() => database.ImportAsync(SmallGraph.Create(), atOnce: 0, line: line));
        (await database.RunAsync("MATCH (g:Graph) RETURN g.importing, g.contentHash IS NULL, COUNT { (:Entity {id: 'company-prosus'}) }"))[0].GetRawText().ShouldBe("[\"thief\",true,0]");
    }

    private static async Task<(int Requests, IReadOnlyList<string> Whole)> UndisturbedAsync(ImportedDatabase database, int atOnce)
    {
        // The schema is there before, or each of its statements would be a request to kill.
        await database.ImportAsync(Before());
        using var line = new FaultyLine(0, false, false);
        await database.ImportAsync(SmallGraph.Create(), atOnce: atOnce, line: line);
        return (line.Requests, await database.DumpAsync());
    }

    private static CompiledGraph Before()
    {
        var graph = new GraphBuilder { Name = CompiledGraph.DefaultName, Ontology = SmallGraph.Create().Ontology };
        graph.State(graph.Company("Old"), "INVESTED_IN", graph.Company("Older"));
        return graph.Build();
    }
}
