using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Neo4j.Scripts;
using GraphService.Stores;
using GraphService.Testing.Databases;
using GraphService.Testing.Stores;

namespace GraphService.Neo4j.Tests.Reading;

[Collection(TestDatabase.Collection)]
public sealed class Neo4jGraphStoreTests(FilledDatabase database) : StoreConformance, IClassFixture<FilledDatabase>, IDisposable
{
    private Neo4jClient? client;

    protected override int RandomGraphCount => 8;

    protected override int RandomGraphThreads => 1;

    protected override async ValueTask<IGraphStore> OpenAsync(CompiledGraph graph)
    {
        await database.FillAsync([.. ScriptWriter.Files(graph).Select(s => s.Text)]);
        client ??= new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password });
        return new Neo4jGraphStore(client, graph.Ontology);
    }

    public void Dispose() => client?.Dispose();
}
