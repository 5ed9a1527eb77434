using GraphQL.Types;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Documents;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Connections after the Relay specification, over pages of the store.</summary>
internal static class Connections
{
    /// <summary>XConnection and XEdge, whose nodes are of the type <paramref name="node"/>; <paramref name="resolve"/> gives the node of an item.</summary>
    public static IEnumerable<IGraphType> Of<T>(string name, string node, string ja, string en, Func<T, Call, object?> resolve, Action<TypeBuilder<Edge<T>>>? more = null)
    {
        var (connection, fields) = TypeBuilder<Listing<T>>.Object($"{name}Connection", $"{ja}のページ / A page of {en}");
        fields
            .Field("edges", $"[{name}Edge!]!", "項目とそのカーソル / The items with their cursors", (listing, call) => Counted(listing, call, Edge<T>.AllOf(listing)))
            .Field("nodes", $"[{node}!]!", $"項目だけ / The items alone", (listing, call) => Nodes(listing, call, resolve))
            .Field("totalCount", "Int!", "全ページを合わせた件数 / How many there are on all pages together", listing => listing.Page.Total)
            .Field("pageInfo", "PageInfo!", "このページの位置 / Where this page stands in the list", Position);
        var (edge, edgeFields) = TypeBuilder<Edge<T>>.Object($"{name}Edge", $"{ja}の一項目 / One item of a list of {en}");
        edgeFields
            .Field(CursorFields.OfEdge, "String!",
                "この項目の位置を表すカーソル。同じフィールド・同じ引数の after や before に渡す。グラフが変われば使えない"
                + " / Marks this item's position: for after and before of the same field with the same arguments, until the graph changes",
                e => $"{e.Cursor}")
            .Field("node", $"{node}!", "項目 / The item", (e, call) => resolve(e.Item, call));
        more?.Invoke(edgeFields);
        return [connection, edge];
    }

    /// <summary>PageInfo itself.</summary>
    public static IGraphType PageInfo()
    {
        var (type, fields) = TypeBuilder<PagePosition>.Object("PageInfo", "リストの中でのページの位置 / Where a page stands in its list");
        fields
            .Field("hasNextPage", "Boolean!", "後に続きがあるか / Whether something stands after it", p => p.Offset + p.Count < p.Total)
            .Field("hasPreviousPage", "Boolean!", "前に続きがあるか / Whether something stands before it", p => p.Offset > 0)
            .Field(CursorFields.OfStart, "String", "最初の項目のカーソル。空のページでは null / The cursor of its first item; null on an empty page", p => p.StartCursor)
            .Field(CursorFields.OfEnd, "String", "最後の項目のカーソル。空のページでは null / The cursor of its last item; null on an empty page", p => p.EndCursor);
        return type;
    }

    private static PagePosition Position<T>(Listing<T> listing) => new(listing.Mark, listing.Page.Offset, listing.Page.Items.Count, listing.Page.Total);

    private static object Nodes<T>(Listing<T> listing, Call call, Func<T, Call, object?> resolve)
    {
        var page = listing.Page;
        var nodes = new object?[page.Items.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = resolve(page.Items[i], call);
        return Counted(listing, call, nodes);
    }

    private static object Counted<T>(Listing<T> listing, Call call, object items)
    {
        call.Operation.AddItems(listing.Page.Items.Count);
        return items;
    }
}
