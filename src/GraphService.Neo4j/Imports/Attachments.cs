using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>Nodes that are to go and to which somebody else's relationships hold on.</summary>
internal static class Attachments
{
    private const int Page = 5_000;

    /// <summary>Their internal ids, each with what is said of it.</summary>
    /// <param name="client">The database.</param>
    /// <param name="elements">Internal ids of the nodes that are to go.</param>
    /// <param name="old">Whether they are of version 0.1, which marked nothing.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<IReadOnlyDictionary<string, string>> FindAsync(
        Neo4jClient client, IEnumerable<string> elements, bool old, CancellationToken cancellation)
    {
        var attached = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in elements.Chunk(Page))
        {
            var parameters = new Parameters { { "elements", page }, { "kinds", Labels.Kinds }, { "types", RelationshipTypes.All }, { "old", old } };
            foreach (var row in await client.ReadAsync(SyncStatements.Text("read-attached"), parameters, cancellation))
                attached.Add(row.Text("element"), Description(row));
        }
        return attached;
    }

    private static string Description(PropertyMap row) =>
        $"the {row.Text("label")} '{row.Text("id")}' is no part of the graph any more, but stays, "
        + $"since a relationship {row.Text("type")} of somebody else holds on to it; remove that and import again, and it goes";
}
