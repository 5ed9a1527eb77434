using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a database holds beside a graph.</summary>
internal static class Strangers
{
    private const int Named = 5;

    private static readonly Parameters Own = new() { { "kinds", Labels.Kinds }, { "types", RelationshipTypes.All } };

    /// <summary>A line that names it, or null where there is nothing.</summary>
    public static async Task<string?> DescribeAsync(Neo4jClient client, CancellationToken cancellation)
    {
        var nodes = await client.ReadAsync(SyncStatements.Text("strangers"), Own, cancellation);
        var relationships = await client.ReadAsync(SyncStatements.Text("strange-relationships"), Own, cancellation);
        string?[] parts =
        [
            Part(nodes.Sum(r => r.Number("nodes")), "node", "of other labels", [.. nodes.SelectMany(r => r.Texts("labels")).Distinct().Order(StringComparer.Ordinal)]),
            Part(relationships.Sum(r => r.Number("relationships")), "relationship", "of other types", [.. relationships.Select(r => r.Text("type"))]),
        ];
        return parts.Any(p => p is not null) ? $"the database also holds {string.Join(" and ", parts.Where(p => p is not null))}, which are left alone" : null;
    }

    private static string? Part(int count, string one, string which, List<string> names) =>
        count == 0 ? null : $"{count} {one}{(count == 1 ? "" : "s")} {(names.Count == 0 ? "without labels" : $"{which} ({string.Join(", ", names.Take(Named))}{(names.Count > Named ? ", …" : "")})")}";
}
