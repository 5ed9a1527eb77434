using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a database says that it holds.</summary>
internal sealed class Survey
{
    public required IReadOnlyList<GraphHead> Graphs { get; init; }

    /// <summary>By kind.</summary>
    public required PropertyMap Holdings { get; init; }

    public static async Task<Survey> ReadAsync(Neo4jClient client, CancellationToken cancellation) => new()
    {
        Graphs = await HeadsAsync(client, cancellation),
        Holdings = (await client.ReadAsync(SyncStatements.Text("holdings"), Parameters.None, cancellation)).Single(),
    };

    public static async Task<IReadOnlyList<GraphHead>> HeadsAsync(Neo4jClient client, CancellationToken cancellation) =>
        [.. (await client.ReadAsync(SyncStatements.Text("graphs"), new() { { "labels", Labels.All } }, cancellation)).Select(row => new GraphHead(row))];

    /// <summary>What is not this graph's is touched only where that is asked for.</summary>
    /// <exception cref="ImportException">The database holds something else.</exception>
    public void Check(string name, bool replace)
    {
        if (replace)
            return;
        if (Graphs.FirstOrDefault(g => g.Name != name) is { } other)
            throw new ImportException($"the database holds {(other.Name is { } known ? $"the graph '{known}'" : "a graph without a name")}; with --replace, '{name}' takes its place");
        if (Graphs.Count == 0 && PartKinds.All.Where(k => k.IsNode && Holdings.Number(k.Name) > 0).ToList() is { Count: > 0 } kinds)
            throw new ImportException($"the database names no graph but holds nodes with labels of graphs ({string.Join(", ", kinds.Select(k => $"{Holdings.Number(k.Name)} {k.Label}"))}), whosever they are; with --replace, '{name}' takes their place");
    }
}
