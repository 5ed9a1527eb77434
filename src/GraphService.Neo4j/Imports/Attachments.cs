using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>Relationships of other people at nodes that are to go.</summary>
internal static class Attachments
{
    private const int Page = 5_000;

    /// <exception cref="ImportException">There is one.</exception>
    public static async Task CheckAsync(Neo4jClient client, IEnumerable<string> elements, CancellationToken cancellation)
    {
        foreach (var page in elements.Chunk(Page))
            foreach (var found in await client.ReadAsync(SyncStatements.Text("read-attached"), new() { { "elements", page }, { "kinds", Labels.Kinds }, { "types", RelationshipTypes.All } }, cancellation))
                throw new ImportException($"the {found.Text("label")} '{found.Text("id")}' is to go, but a relationship {found.Text("type")} that is no part of the graph holds on to it; remove that first. Nothing was changed");
    }
}
