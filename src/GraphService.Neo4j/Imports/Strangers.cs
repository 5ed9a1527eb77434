using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a database holds that is not marked as a graph's.</summary>
internal sealed class Strangers
{
    private const int Named = 5;

    private readonly IReadOnlyList<PropertyMap> nodes;
    private readonly IReadOnlyList<PropertyMap> relationships;

    private Strangers(IReadOnlyList<PropertyMap> nodes, IReadOnlyList<PropertyMap> relationships)
    {
        (this.nodes, this.relationships) = (nodes, relationships);
        Labels = nodes.SelectMany(r => r.Texts("labels")).ToHashSet(StringComparer.Ordinal);
        Types = relationships.Select(r => r.Text("type")).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All labels of its nodes.</summary>
    public IReadOnlySet<string> Labels { get; }

    /// <summary>All types of its relationships.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <param name="client">The database.</param>
    /// <param name="old">Whether its graph is of version 0.1, which marked nothing.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<Strangers> ReadAsync(Neo4jClient client, bool old, CancellationToken cancellation)
    {
        var nodes = new Parameters { { "kinds", Layout.Labels.Kinds }, { "old", old } };
        return new Strangers(
            await client.ReadAsync(SyncStatements.Text("strangers"), nodes, cancellation),
            await client.ReadAsync(SyncStatements.Text("strange-relationships"), nodes.With(new() { { "types", RelationshipTypes.All } }), cancellation));
    }

    /// <summary>A line that names it, or null where there is nothing.</summary>
    public string? Describe()
    {
        string?[] parts =
        [
            Part(nodes.Sum(r => r.Number("nodes")), "node", [.. Labels.Order(StringComparer.Ordinal)]),
            Part(relationships.Sum(r => r.Number("relationships")), "relationship", [.. relationships.Select(r => r.Text("type"))]),
        ];
        var told = string.Join(" and ", parts.OfType<string>());
        return told.Length > 0 ? $"the database also holds {told} of somebody else, which are left alone" : null;
    }

    private static string? Part(int count, string one, List<string> names)
    {
        var named = names.Count == 0 ? "without labels" : string.Join(", ", names.Take(Named)) + (names.Count > Named ? ", …" : "");
        return count == 0 ? null : $"{count} {one}{(count == 1 ? "" : "s")} ({named})";
    }
}
