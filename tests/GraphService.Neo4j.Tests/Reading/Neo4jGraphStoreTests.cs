using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Reading;
using GraphService.Neo4j.Scripts;
using GraphService.Stores;
using GraphService.Testing.Databases;
using GraphService.Testing.Stores;

namespace GraphService.Neo4j.Tests.Reading;

[Collection(TestDatabase.Collection)]
public sealed class Neo4jGraphStoreTests(FilledDatabase database) : StoreConformance, IClassFixture<FilledDatabase>, IAsyncLifetime
{
    private Neo4jClient? client;

    protected override int RandomGraphCount => 5;

    protected override int QuestionsPerGraph => 20;

    protected override int RandomGraphThreads => 1;

    protected override async ValueTask<IGraphStore> OpenAsync(CompiledGraph graph)
    {
        var scripts = ScriptWriter.Files(graph).ToList();
        await database.FillAsync([.. scripts.Select(s => s.Text)], () => WriteAsync(scripts.Skip(1)));
        return new Neo4jGraphStore(Client(), graph.Ontology);
    }

    /// <summary>Before any test begins, for the suite's properties open their stores within themselves.</summary>
    public async ValueTask InitializeAsync() => await TestDatabase.SkipWithoutAsync();

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        return default;
    }

    // Rows as a parameter: a statement with its rows in it is planned anew for each graph, which takes longer than all the questions to it.
    private async Task WriteAsync(IEnumerable<ScriptFile> scripts)
    {
        foreach (var batch in scripts.SelectMany(s => new BatchReader(s.Name, s.Text).Read()))
        {
            var ask = new PropertyMap { { "rows", batch.Rows.Select(row => row.Values).ToList() } };
            await Client().WriteAsync($"UNWIND $ask.rows AS row WITH row\n{batch.Body}", new() { { "ask", ask } }, repeatable: false, TestContext.Current.CancellationToken);
        }
    }

    private Neo4jClient Client() => client ??= new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password }.ForLongWork());
}
