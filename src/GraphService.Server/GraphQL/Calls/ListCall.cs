using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>
/// A field that gives a page of a list. A cursor is taken only by the list that gave it, of the same graph: with the same field of the same
/// object, filter, order and other arguments, and as long as no import changed the graph.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="paging">What the field's arguments say of its page.</param>
/// <param name="field">The field with all that chooses the list but the object that has it.</param>
/// <param name="unread">What nobody looks at of the page.</param>
/// <param name="saysGraph">Whether the store may say of which graph the page is.</param>
internal sealed class ListCall(Operation operation, Paging paging, string field, Parts unread, bool saysGraph)
{
    private bool NeedsGraph => operation.AsksForCursors || paging.Cursors.Any();

    private bool PagesSayGraph => saysGraph && operation.Store.SaysGraphOfPages;

    /// <summary>Which page a store is asked for.</summary>
    public PageRequest Request => paging.Request with { Unread = unread, WithGraph = NeedsGraph && PagesSayGraph };

    /// <summary>A page of a list of the whole graph.</summary>
    public async ValueTask<object?> ReadAsync<T>(Func<PageRequest, ValueTask<Page<T>>> read, CancellationToken cancellation)
    {
        var list = ListOf("");
        var (page, graph) = await InOneGraphAsync(() => read(Request), page => page.Graph, cancellation);
        return new Listing<T>(page, new ListMark(list, graph));
    }

    /// <summary>Pages of lists that each belong to something, in one call a level.</summary>
    /// <param name="key">Equal for fields that ask the same.</param>
    /// <param name="fetch">Reads a page for each.</param>
    public ListsOf<TKey, T> Lists<TKey, T>(string key, Func<IReadOnlyList<TKey>, PageRequest, CancellationToken, ValueTask<IReadOnlyList<Page<T>>>> fetch)
        where TKey : notnull => new(ListOf, operation.Keyed<TKey, PageOfGraph<T>>($"{key} {unread}", async (ids, cancellation) =>
        {
            var (pages, graph) = await InOneGraphAsync(() => fetch(ids, Request, cancellation), pages => pages.FirstOrDefault(p => p.Graph is not null)?.Graph, cancellation);
            return [.. pages.Select(p => new PageOfGraph<T>(p, graph))];
        }));

    // The mark of the list that belongs to an object, with the given cursors compared; 0 where nobody asks for cursors.
    private ulong ListOf(string owner)
    {
        if (!NeedsGraph)
            return 0;
        var list = ListMark.ListOf($"{field} {owner}");
        foreach (var (name, cursor) in paging.Cursors)
            if (cursor.Mark.List != list)
                throw new BadUserInputError(
                    $"{name} is a cursor of another list. Take it from a page of the same field with the same filter, orderBy and other arguments.");
        return list;
    }

    // Where the pages don't say of which graph they are, a cursor is compared with the graph after the page was read: then the page is of that graph.
    // One that is given out is of the graph before: where an import came between, the next page is refused and none skips.
    private async ValueTask<(TPages Pages, uint Graph)> InOneGraphAsync<TPages>(Func<ValueTask<TPages>> read, Func<TPages, string?> graphOf, CancellationToken cancellation)
    {
        var given = paging.Cursors.Any();
        var before = NeedsGraph && !PagesSayGraph && !given ? await operation.FirstContentHashAsync(cancellation) : null;
        var pages = await read();
        if (!NeedsGraph)
            return (pages, 0);
        var graph = ListMark.GraphOf(graphOf(pages) ?? before ?? await operation.Store.GetContentHashAsync(cancellation));
        foreach (var (name, cursor) in paging.Cursors)
            if (cursor.Mark.Graph != graph)
                throw new BadUserInputError(
                    $"The graph has changed since {name} was given out, so items may have moved. Start again from the first page, without {name}.");
        return (pages, graph);
    }
}
