using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a database says that it holds of graphs.</summary>
internal sealed class Survey
{
    private readonly IReadOnlyList<GraphHead> heads;

    private Survey(IReadOnlyList<GraphHead> heads, PropertyMap holdings) => (this.heads, Holdings) = (heads, holdings);

    /// <summary>By kind.</summary>
    public PropertyMap Holdings { get; }

    /// <summary>Whether the graph is of version 0.1, which marked nothing.</summary>
    public bool IsOld => !heads.Any(h => h.IsMarked) && heads.Any(h => h.IsUnmarked);

    /// <summary>The nodes of graphs, in a database of version 0.1 those without a mark.</summary>
    public IReadOnlyList<GraphHead> Graphs => [.. heads.Where(h => IsOld ? h.IsUnmarked : !h.IsUnmarked && !h.IsForeign)];

    public static async Task<Survey> ReadAsync(Neo4jClient client, string name, CancellationToken cancellation) => new(
        await HeadsAsync(client, name, cancellation),
        (await client.ReadAsync(SyncStatements.Text("holdings"), Parameters.None, cancellation)).Single());

    /// <param name="client">The database.</param>
    /// <param name="name">The graph's.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<IReadOnlyList<GraphHead>> HeadsAsync(Neo4jClient client, string name, CancellationToken cancellation)
    {
        var rows = await client.ReadAsync(SyncStatements.Text("graphs"), new() { { "name", name }, { "labels", Labels.All } }, cancellation);
        return [.. rows.Select(row => new GraphHead(row))];
    }

    /// <summary>What is not this graph's is touched only where that is asked for.</summary>
    /// <exception cref="ImportException">The database holds something else.</exception>
    public void Check(string name, bool replace)
    {
        if (heads.Any(h => h.IsForeign || (h.IsUnmarked && !IsOld && h.Name == name)))
            throw new ImportException($"a node :Graph of somebody else has the name '{name}' (it has no {Mark.Property}: true), "
                + "which only one may have; give it or the workspace another name (name: in workspace.yaml). Nothing was changed");
        if (replace)
            return;
        if (Graphs.FirstOrDefault(g => g.Name != name) is { } other)
            throw new ImportException($"the database holds {(other.Name is { } known ? $"the graph '{known}'" : "a graph without a name")}; with --replace, '{name}' takes its place");
        if (Graphs.Count == 0 && PartKinds.All.Where(k => k.IsNode && Holdings.Number(k.Name) > 0).ToList() is { Count: > 0 } kinds)
            throw new ImportException($"the database names no graph but holds nodes that are marked as one's ({string.Join(", ", kinds.Select(k => $"{Holdings.Number(k.Name)} {k.Label}"))}); "
                + $"with --replace, '{name}' takes their place");
    }
}
