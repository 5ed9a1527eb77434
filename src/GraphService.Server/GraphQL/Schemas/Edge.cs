using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>An item with its position in the whole list.</summary>
internal sealed record Edge<T>(T Item, int Position)
{
    public static Edge<T>[] AllOf(Page<T> page)
    {
        var edges = new Edge<T>[page.Items.Count];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = new Edge<T>(page.Items[i], page.Offset + i);
        return edges;
    }
}
