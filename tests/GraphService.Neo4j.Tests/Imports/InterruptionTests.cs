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
    [InlineData(2_000)]
    [InlineData(0)]
    public async Task Import_KilledAtAnyRequestAndRunAgain_EndsTheSame(int atOnce)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await ForAllRequestsAsync(database, async (graph, at) =>
        {
            using var line = new FaultyLine(at, dead: true);
            var import = database.ImportAsync(graph, atOnce: atOnce, line: line);
            await import.ContinueWith(_ => { }, TaskScheduler.Default);
            (import.Exception?.InnerException is KilledException).ShouldBe(line.Happened);
            await database.EndTransactionsAsync();
            await database.ImportAsync(graph, atOnce: atOnce);
            return line.Happened;
        });
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(0)]
    public async Task Import_WhoseLineIsCutOnce_EndsTheSame(int atOnce)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await ForAllRequestsAsync(database, async (graph, at) =>
        {
            using var line = new FaultyLine(at, dead: false);
            await database.ImportAsync(graph, atOnce: atOnce, line: line);
            return line.Happened;
        });
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(0)]
    public async Task Import_InterruptedAtAnyRequest_GivesTheGraphBackAtOnce(int atOnce)
    {
        await using var database = await ImportedDatabase.OpenAsync();
        await ForAllRequestsAsync(database, async (graph, at) =>
        {
            using var interrupt = new CancellationTokenSource();
            using var line = new InterruptedLine(at, interrupt);
            var import = database.ImportAsync(graph, atOnce: atOnce, line: line, interrupt: interrupt);
            await import.ContinueWith(_ => { }, TaskScheduler.Default);
            import.IsFaulted.ShouldBeFalse($"at request {at}: {import.Exception}");
            (await database.RunAsync("MATCH (g:Graph) WHERE g.importing IS NOT NULL OR g.importTurn IS NOT NULL RETURN g")).ShouldBeEmpty($"at request {at}");
            await database.ImportAsync(graph, atOnce: atOnce, patience: TimeSpan.FromHours(1));
            database.Notes.ShouldBeEmpty($"at request {at}");
            return line.Happened;
        });
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
        await database.RunAsync("CREATE (:Graph {name: 'default', graphService: true, importing: 'somebody', importingAt: timestamp()})");
        var import = database.ImportAsync(SmallGraph.Create(), patience: TimeSpan.FromSeconds(60));
        while (!database.Notes.Any(n => n.StartsWith("another import", StringComparison.Ordinal)) && !import.IsCompleted)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        database.Notes[^1].ShouldBe("another import is under way; this one begins when it has ended");
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

    // Each import leads from one graph to the other: something goes and something comes at every request.
    private static async Task ForAllRequestsAsync(ImportedDatabase database, Func<CompiledGraph, int, Task<bool>> import)
    {
        CompiledGraph[] graphs = [Before(), SmallGraph.Create()];
        var whole = new List<IReadOnlyList<string>>();
        foreach (var graph in graphs)
        {
            await database.LoadAsync(graph);
            whole.Add(await database.DumpAsync());
        }
        // Makes the schema, or each of its statements would be a request.
        await database.ImportAsync(graphs[1]);
        var happened = true;
        for (var at = 1; happened; at++)
        {
            happened = await import(graphs[(at + 1) % 2], at);
            ImportedDatabase.Same(await database.DumpAsync(), whole[(at + 1) % 2], $"at request {at}");
        }
    }

    private static CompiledGraph Before()
    {
        var graph = new GraphBuilder { Name = CompiledGraph.DefaultName, Ontology = SmallGraph.Create().Ontology };
        graph.State(graph.Company("Old"), "INVESTED_IN", graph.Company("Older"));
        return graph.Build();
    }
}
