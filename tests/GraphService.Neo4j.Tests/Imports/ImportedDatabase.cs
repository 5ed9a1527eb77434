using System.Globalization;
using System.Text.Json;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Scripts;
using GraphService.Testing;
using GraphService.Testing.Databases;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>The tests' Neo4j with imports into it.</summary>
internal sealed class ImportedDatabase : IAsyncDisposable
{
    private readonly TestDatabase database;
    private int imports;

    private ImportedDatabase(TestDatabase database) => this.database = database;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What the last import said.</summary>
    public List<string> Notes { get; } = [];

    public static async Task<ImportedDatabase> OpenAsync() => new(await TestDatabase.OpenAsync());

    public async Task<ImportOutcome> ImportAsync(CompiledGraph graph, bool dryRun = false, bool replace = false, int atOnce = 2_000, HttpMessageHandler? line = null, TimeSpan? patience = null, CancellationTokenSource? interrupt = null)
    {
        var number = Interlocked.Increment(ref imports);
        var neo4j = new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password };
        neo4j.TotalTimeout = neo4j.AttemptTimeout = TimeSpan.FromSeconds(60);
        using var client = new Neo4jClient(neo4j, TimeProvider.System, line ?? new SocketsHttpHandler());
        // Who was killed a moment ago is dead at once.
        var options = new ImportOptions { Token = number.ToString(CultureInfo.InvariantCulture), DryRun = dryRun, Replace = replace, MaxRowsAtOnce = atOnce, Patience = patience ?? TimeSpan.Zero };
        Notes.Clear();
        return await new GraphImport(client, options, new ImportReport { Note = Notes.Add }, new HastyTime()).RunAsync(graph, interrupt?.Token ?? Cancellation);
    }

    /// <summary>Leaves what the scripts of a graph make, and nothing else but indexes.</summary>
    public async Task LoadAsync(CompiledGraph graph)
    {
        await ClearAsync();
        foreach (var script in ScriptWriter.Files(graph).Where(s => s.Name != ScriptNames.Schema))
            await database.RunScriptAsync(script.Text);
    }

    public Task ClearAsync() => database.RunAsync("MATCH (n) DETACH DELETE n");

    public Task<IReadOnlyList<JsonElement>> RunAsync(string statement) => database.RunAsync(statement);

    /// <summary>Does at once what the server does after half a minute: it ends transactions of which it hears nothing more, and with them their locks.</summary>
    public Task EndTransactionsAsync() => database.RunAsync("SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery = '' TERMINATE TRANSACTIONS id YIELD message RETURN message");

    /// <summary>All nodes and relationships with all that they hold.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync()
    {
        var nodes = await database.RunAsync(
            "MATCH (n) UNWIND keys(n) AS k WITH n, k ORDER BY k WITH n, collect([k, n[k]]) AS p UNWIND labels(n) AS l WITH n, p, l ORDER BY l WITH n, p, collect(l) AS l RETURN l, p");
        var relationships = await database.RunAsync(
            "MATCH (a)-[r]->(b) UNWIND CASE WHEN size(keys(r)) = 0 THEN [null] ELSE keys(r) END AS k WITH a, r, b, k ORDER BY k WITH a, r, b, collect([k, r[k]]) AS p RETURN coalesce(a.id, a.name), type(r), p, coalesce(b.id, b.name)");
        return [.. nodes.Concat(relationships).Select(row => row.GetRawText()).Order(StringComparer.Ordinal)];
    }

    /// <summary>Fails, and names what differs, unless both dumps are one.</summary>
    public static void Same(IReadOnlyList<string> found, IReadOnlyList<string> wanted, string? when = null)
    {
        found.Except(wanted).Select(line => $"too much: {line}").Concat(wanted.Except(found).Select(line => $"missing: {line}")).ShouldBeEmpty(when);
        found.ShouldBe(wanted, when);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
