using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CsCheck;
using GraphService.Embedded;
using GraphService.Extraction;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Reading;
using GraphService.Neo4j.Scripts;
using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Schemas;
using GraphService.Server.Tests.GraphQL;
using GraphService.Testing.Databases;

namespace GraphService.Server.Tests.Stores;

/// <summary>GraphQL answers the same from both stores, byte for byte, errors included.</summary>
[Collection(TestDatabase.Collection)]
public sealed class StoreEqualityTests(FilledDatabase database) : IClassFixture<FilledDatabase>
{
    private const int WildOperationsPerSeed = 20;

    [Fact]
    public Task Operations_OnTheSampleWorkspace_AnswerAlike() =>
        AnswerAlike(WorkspaceCompiler.Compile(Workspace.Nearest(AppContext.BaseDirectory), TestContext.Current.CancellationToken));

    [Fact]
    public Task Operations_OnAGraphOfEverything_AnswerAlike() => AnswerAlike(SampleGraph.Graph);

    [Fact]
    public async Task WildOperations_OnAGraphOfEverything_AnswerAlike()
    {
        var graph = SampleGraph.Graph;
        using var client = await FilledAsync(database, graph);
        var log = new HeardErrors();
        var embedded = GraphQLEngine.Create(new EmbeddedGraphStore(graph), graph.Ontology);
        var neo4j = GraphQLEngine.Create(new Neo4jGraphStore(client, graph.Ontology), graph.Ontology, log: log);
        var schema = GraphSchema.Of(graph.Ontology);
        await Gen.Int.SampleAsync(
            async seed =>
            {
                var operations = new WildOperations(schema, seed);
                for (var i = 0; i < WildOperationsPerSeed; i++)
                {
                    var (query, variables, name) = operations.Next();
                    var expected = await embedded.ExecuteJsonAsync(query, variables, name, TestContext.Current.CancellationToken);
                    var answer = await neo4j.ExecuteJsonAsync(query, variables, name, TestContext.Current.CancellationToken);
                    log.Errors.ShouldBeEmpty($"{query}\n{variables}");
                    // Which store answers is asked for, too.
                    answer.Replace("\"neo4j\"", "\"embedded\"", StringComparison.Ordinal).ShouldBe(expected, $"{query}\n{variables}");
                }
            },
            iter: 20,
            threads: 1);
    }

    private static async Task<Neo4jClient> FilledAsync(FilledDatabase database, CompiledGraph graph)
    {
        await database.FillAsync([.. ScriptWriter.Files(graph).Select(s => s.Text)]);
        var options = new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password };
        return new Neo4jClient(options.ForLongWork());
    }

    private async Task AnswerAlike(CompiledGraph graph)
    {
        using var client = await FilledAsync(database, graph);
        var embedded = GraphQLEngine.Create(new EmbeddedGraphStore(graph), graph.Ontology);
        var neo4j = GraphQLEngine.Create(new Neo4jGraphStore(client, graph.Ontology), graph.Ontology);
        var operations = Operations();
        operations.Count.ShouldBe(50);
        foreach (var operation in operations)
        {
            var expected = await embedded.ExecuteJsonAsync(operation, null, null, TestContext.Current.CancellationToken);
            expected.ShouldNotContain("\"INTERNAL\"");
            expected.ShouldNotContain("GRAPHQL_VALIDATION_FAILED");
            (await neo4j.ExecuteJsonAsync(operation, null, null, TestContext.Current.CancellationToken)).ShouldBe(expected, operation);
        }
    }

    private static List<string> Operations([CallerFilePath] string test = "") =>
        [.. Regex.Split(File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "operations.graphql")), @"^# \d+\n", RegexOptions.Multiline).Skip(1)];
}
