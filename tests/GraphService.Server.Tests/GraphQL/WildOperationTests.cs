using System.Text.Json;
using CsCheck;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Schemas;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>Whatever is asked of a healthy store, nothing unexpected happens, and what is wrong is said in a few lines.</summary>
public sealed class WildOperationTests
{
    private const int OperationsPerSeed = 25;

    // A message is cut at some hundreds of characters, of which JSON may write one as six.
    private const int LongestError = 4_000;

    [Fact]
    public Task Operations_HoweverWild_AreNeverInternal()
    {
        var schema = GraphSchema.Of(DefaultOntology.Instance);
        return Gen.Int.SampleAsync(
            async seed =>
            {
                var log = new HeardErrors();
                var engine = GraphQLEngine.Create(SampleGraph.Store, DefaultOntology.Instance, log: log);
                var operations = new WildOperations(schema, seed);
                for (var i = 0; i < OperationsPerSeed; i++)
                {
                    var (query, variables, name) = operations.Next();
                    var json = await engine.ExecuteJsonAsync(query, variables, name, TestContext.Current.CancellationToken);
                    var answer = JsonSerializer.Deserialize<JsonElement>(json);
                    log.Errors.ShouldBeEmpty($"{query}\n{variables}");
                    foreach (var error in answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray() : default)
                    {
                        error.TextAt("extensions.code").ShouldNotBe("INTERNAL", $"{query}\n{variables}");
                        error.GetRawText().Length.ShouldBeLessThan(LongestError, $"{query}\n{variables}");
                    }
                }
            },
            iter: 80,
            threads: 2);
    }

    [Fact]
    public async Task Operations_OfMostSeeds_AreAnswered()
    {
        // The property above is worth something only if a good part of what it asks reaches the store.
        var schema = GraphSchema.Of(DefaultOntology.Instance);
        var reached = 0;
        for (var seed = 1; seed <= 8; seed++)
        {
            var operations = new WildOperations(schema, seed);
            for (var i = 0; i < 200; i++)
            {
                var (query, variables, name) = operations.Next();
                reached += (await SampleGraph.Engine.AskAsync(query, variables, name)).TryGetProperty("data", out _) ? 1 : 0;
            }
        }
        reached.ShouldBeGreaterThan(160);
    }

    [Theory]
    [InlineData("{ graph \r")]
    [InlineData("\r\r\r{ graph { store }\r\r")]
    [InlineData("{ graph\r\n\r{ store }\n\r")]
    [InlineData("# a\r{ graph { store @ } }")]
    [InlineData("{ graph { store } \u2028 }")]
    [InlineData("{ node(id: \"\\u12\") { id } }")]
    [InlineData("{ node(id: \"\"\"\r\"\") { id } }")]
    public async Task SyntaxError_AfterAnyLineBreak_IsSaid(string query) => (await SampleGraph.Engine.CodeAsync(query)).ShouldBe("GRAPHQL_PARSE_FAILED");

    [Fact]
    public async Task CarriageReturn_Alone_IsALineBreak() =>
        (await SampleGraph.Engine.AskAsync("{\r  graph\r\n {\r    stor }}")).Error().At("locations.0").GetRawText().ShouldBe("""{"line":4,"column":5}""");

    [Theory]
    [InlineData("{ __type(name: \"\") { name } }", null)]
    [InlineData("query ($n: String!) { __type(name: $n) { name } }", """{"n": ""}""")]
    [InlineData("query ($n: String! = \"\") { __type(name: $n) { name } }", null)]
    public async Task Type_OfNoName_IsNull(string query, string? variables) =>
        (await SampleGraph.Engine.DataAsync(query, variables)).At("__type").ValueKind.ShouldBe(JsonValueKind.Null);
}
