using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace GraphService.Testing.Databases;

/// <summary>
/// An empty Neo4j for one test, spoken to with nothing of the product: the one whose HTTP address GRAPHSERVICE_TEST_NEO4J_URL says, or else one in
/// a container. A test that disposes of this leaves it empty again. Where there is neither a test is skipped; with GRAPHSERVICE_REQUIRE_NEO4J=1 it
/// fails. One test has it at a time: within a project by the collection, between projects, which run side by side, by a locked file.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>The collection of all tests that use it: one at a time, there is one database.</summary>
    public const string Collection = "Neo4j";

    private readonly HttpClient client;
    private readonly FileStream turn;

    private TestDatabase(HttpClient client, FileStream turn) => (this.client, this.turn) = (client, turn);

    /// <summary>Its HTTP address.</summary>
    public static string Url => Server.Url;

    /// <summary>Its database.</summary>
    public static string Database => Server.Database;

    /// <summary>Its user.</summary>
    public static string User => Server.User;

    /// <summary>The user's password.</summary>
    public static string? Password => Server.Password;

    private static TestServer Server => TestServer.Shared.GetAwaiter().GetResult();

    public static async Task<TestDatabase> OpenAsync()
    {
        await SkipWithoutAsync();
        var client = new HttpClient { BaseAddress = new Uri($"{Url}/db/{Database}/query/v2") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        var database = new TestDatabase(client, await TakeTurnAsync());
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
        await turn.DisposeAsync();
    }

    /// <summary>
    /// Skips the test that asks where there is no Neo4j, or fails it where one is required. A test of a property asks before the property begins:
    /// CsCheck takes the exception that skips, like any other, for a counterexample.
    /// </summary>
    public static async Task SkipWithoutAsync()
    {
        try
        {
            await TestServer.Shared;
        }
        catch (Exception e)
        {
            var reason = $"needs a Neo4j: start Docker, or set GRAPHSERVICE_TEST_NEO4J_URL to the HTTP address of an empty one ({Cause(e).Message.Trim()})";
            Assert.SkipUnless(TestServer.IsRequired, reason);
            throw new InvalidOperationException(reason, e);
        }
    }

    // The outermost of Testcontainers only says that something is wrong with Docker.
    private static Exception Cause(Exception e) => e.InnerException is { } inner ? Cause(inner) : e;

    private static async Task<FileStream> TakeTurnAsync()
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Path.GetTempPath(), $"graphservice-tests-{new Uri(Url).Port}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }
}
