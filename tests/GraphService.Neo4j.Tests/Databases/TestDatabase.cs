using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace GraphService.Neo4j.Tests.Databases;

/// <summary>
/// The Neo4j that GRAPHSERVICE_TEST_NEO4J_URL names (its HTTP address), spoken to with nothing of the product. It must be empty: a test that
/// disposes of this leaves it empty again. Without the variable a test is skipped; with GRAPHSERVICE_REQUIRE_NEO4J=1 it fails.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>The collection of all tests that use it: one at a time, there is one database.</summary>
    public const string Collection = "Neo4j";

    private readonly HttpClient client;

    private TestDatabase(HttpClient client) => this.client = client;

    public static async Task<TestDatabase> OpenAsync()
    {
        var address = Setting("TEST_NEO4J_URL");
        Assert.SkipWhen(address is null && Setting("REQUIRE_NEO4J") != "1", "needs a Neo4j: set GRAPHSERVICE_TEST_NEO4J_URL to the HTTP address of an empty one");
        var client = new HttpClient { BaseAddress = new Uri($"{address ?? throw new InvalidOperationException("GRAPHSERVICE_REQUIRE_NEO4J=1, but GRAPHSERVICE_TEST_NEO4J_URL is not set")}/db/{Setting("TEST_NEO4J_DATABASE") ?? "neo4j"}/query/v2") };
        var credential = $"{Setting("TEST_NEO4J_USER") ?? "neo4j"}:{Setting("TEST_NEO4J_PASSWORD")}";
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credential)));
        var database = new TestDatabase(client);
        (await database.RunAsync("MATCH (n) RETURN labels(n) LIMIT 1")).ShouldBeEmpty("the tests' Neo4j must be empty, so that nothing of anyone's is lost");
        return database;
    }

    /// <summary>The rows of one statement, run in a transaction of its own.</summary>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(string statement)
    {
        using var response = await client.PostAsJsonAsync((Uri?)null, new { statement }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}\n{statement[..Math.Min(statement.Length, 300)]}");
        return [.. answer.GetProperty("data").GetProperty("values").EnumerateArray()];
    }

    /// <summary>The rows of a query for a name and a number, as they are sorted by name.</summary>
    public async Task<SortedDictionary<string, int>> CountAsync(string query) =>
        new((await RunAsync(query)).ToDictionary(row => row[0].GetString()!, row => row[1].GetInt32()), StringComparer.Ordinal);

    /// <summary>Runs a script as cypher-shell does: one statement after the other. In ours only a row's line can hold a semicolon that ends none.</summary>
    public async Task RunScriptAsync(string script)
    {
        var statement = new StringBuilder();
        foreach (var line in script.Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)))
        {
            statement.Append(line).Append('\n');
            if (line.StartsWith('{') || !line.EndsWith(';'))
                continue;
            await RunAsync(statement.ToString().TrimEnd('\n', ';'));
            statement.Clear();
        }
        statement.ToString().ShouldBeNullOrWhiteSpace();
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
        foreach (var (kind, listed) in new[] { ("CONSTRAINT", "SHOW CONSTRAINTS YIELD name"), ("INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'") })
            foreach (var row in await RunAsync(listed))
                await RunAsync($"DROP {kind} `{row[0].GetString()}`");
        client.Dispose();
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable($"GRAPHSERVICE_{name}") is { Length: > 0 } value ? value.TrimEnd('/') : null;
}
