using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Imports;

namespace GraphService.Benchmarks.Servers;

/// <summary>The Neo4j that the variables GRAPHSERVICE_TEST_NEO4J_URL, …_USER and …_PASSWORD name.</summary>
internal sealed record TestNeo4j(Uri Url, string User, string? Password)
{
    /// <summary>The statement that leaves nothing.</summary>
    public const string Emptying = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";

    public static TestNeo4j OfVariables()
    {
        var url = Variable("URL") ?? throw new InvalidOperationException("GRAPHSERVICE_TEST_NEO4J_URL is not set");
        return new(new Uri(url), Variable("USER") ?? "neo4j", Variable("PASSWORD"));
    }

    public static bool IsGiven => Variable("URL") is not null;

    public Uri QueryApi => new(Url, "/db/neo4j/query/v2");

    public AuthenticationHeaderValue Authorization => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));

    /// <summary>Its process; the variable …_PID says which where it listens in another container.</summary>
    public int Process => Variable("PID") is { } process ? int.Parse(process, CultureInfo.InvariantCulture) : ProcessFigures.ListeningAt(Url.Port);

    /// <summary>Empties it and imports the graph, unless it is to be kept and is there already.</summary>
    public async Task LoadAsync(CompiledGraph graph, bool keep)
    {
        using var client = new Neo4jClient(new Neo4jOptions { Url = Url.ToString(), User = User, Password = Password }.ForLongWork());
        var held = await client.ReadAsync("MATCH (g:Graph) RETURN g.contentHash AS hash", Parameters.None, CancellationToken.None);
        if (keep && held.Count == 1 && graph.ContentHash.Equals(held[0].Find("hash")))
            return;
        await client.WriteAsync(Emptying, Parameters.None, repeatable: true, CancellationToken.None);
        var import = new GraphImport(client, new ImportOptions { Token = nameof(TestNeo4j) }, new ImportReport(), TimeProvider.System);
        await import.RunAsync(graph, CancellationToken.None);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable($"GRAPHSERVICE_TEST_NEO4J_{name}");
}
