using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>
/// A field that gives a page of a list. A cursor is taken only by the list that gave it, of the same graph: with the same field of the same
/// object, filter, order and other arguments, and as long as no import changed the graph.
/// </summary>
internal sealed class ListCall(Operation operation, Paging paging, string field)
{
    /// <summary>A page of a list of the whole graph.</summary>
    public async ValueTask<object?> ReadAsync<T>(Func<PageRequest, ValueTask<Page<T>>> read, CancellationToken cancellation)
    {
        var list = ListOf("");
        var (page, graph) = await InOneGraphAsync(() => read(paging.Request), cancellation);
        return new Listing<T>(page, new ListMark(list, graph));
    }

    /// <summary>Pages of lists that each belong to something, in one call a level.</summary>
    /// <param name="key">Equal for fields that ask the same.</param>
    /// <param name="fetch">Reads a page for each.</param>
    public ListsOf<TKey, T> Lists<TKey, T>(string key, Func<IReadOnlyList<TKey>, PageRequest, CancellationToken, ValueTask<IReadOnlyList<Page<T>>>> fetch)
        where TKey : notnull => new(ListOf, operation.Keyed<TKey, PageOfGraph<T>>(key, async (ids, cancellation) =>
        {
            var (pages, graph) = await InOneGraphAsync(() => fetch(ids, paging.Request, cancellation), cancellation);
            return [.. pages.Select(p => new PageOfGraph<T>(p, graph))];
        }));

    // The mark of the list that belongs to an object, with the given cursors compared; 0 where nobody asks for cursors.
    private ulong ListOf(string owner)
    {
        if (!paging.Cursors.Any() && !operation.AsksForCursors)
            return 0;
        var list = ListMark.ListOf($"{field} {owner}");
        foreach (var (name, cursor) in paging.Cursors)
            if (cursor.Mark.List != list)
                throw new BadUserInputError(
                    $"{name} is a cursor of another list. Take it from a page of the same field with the same filter, orderBy and other arguments.");
        return list;
    }

    // A cursor is compared with the graph after the page was read: then the page is of that graph. One that is given out is of the graph before:
    // where an import came between, the next page is refused and none skips.
    private async ValueTask<(TPages Pages, uint Graph)> InOneGraphAsync<TPages>(Func<ValueTask<TPages>> read, CancellationToken cancellation)
    {
        var before = operation.AsksForCursors && !paging.Cursors.Any() ? ListMark.GraphOf(await operation.FirstContentHashAsync(cancellation)) : 0;
        var pages = await read();
        if (!paging.Cursors.Any())
            return (pages, before);
        var after = ListMark.GraphOf(await operation.Store.GetContentHashAsync(cancellation));
        foreach (var (name, cursor) in paging.Cursors)
            if (cursor.Mark.Graph != after)
                throw new BadUserInputError(
                    $"The graph has changed since {name} was given out, so items may have moved. Start again from the first page, without {name}.");
        return (pages, after);
    }
}
