using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>An item with its cursor.</summary>
internal sealed record Edge<T>(T Item, Cursor Cursor)
{
    public static Edge<T>[] AllOf(Listing<T> listing)
    {
        var edges = new Edge<T>[listing.Page.Items.Count];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = new Edge<T>(listing.Page.Items[i], new Cursor(listing.Mark, listing.Page.Offset + i));
        return edges;
    }
}
