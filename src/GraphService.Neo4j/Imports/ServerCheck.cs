using System.Text.RegularExpressions;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Imports;

/// <summary>Whether the server can be reached and is new enough.</summary>
public static partial class ServerCheck
{
    private static readonly Version Least = new(5, 26);

    /// <exception cref="ImportException">It is too old.</exception>
    /// <exception cref="Clients.Errors.Neo4jException">It can't be asked.</exception>
    public static async Task RunAsync(Neo4jClient client, CancellationToken cancellation)
    {
        var version = (await client.ReadAsync(SyncStatements.Text("server"), Parameters.None, cancellation)).Single().Text("version");
        // 5.26.4, 2025.04.0, and what Aura calls 5.27-aura.
        if (Leading().Match(version) is { Success: true } match && Version.Parse(match.Value) < Least)
            throw new ImportException($"the server is Neo4j {version}, which is too old: {Least} or a later one is needed");
    }

    [GeneratedRegex(@"^\d{1,6}\.\d{1,6}")]
    private static partial Regex Leading();
}
