using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>The lists that one field of an operation gives of several objects.</summary>
/// <param name="list">The <see cref="ListMark.List"/> of an object's list; refuses cursors of others.</param>
/// <param name="loader">Fetches their pages.</param>
internal sealed class ListsOf<TKey, T>(Func<string, ulong> list, Loader<TKey, PageOfGraph<T>> loader)
    where TKey : notnull
{
    /// <summary>Gives the page of an object's list, where it was read with something else.</summary>
    public void Give(TKey key, Page<T> page) => loader.Give(key, new PageOfGraph<T>(page, page.Graph is { } graph ? ListMark.GraphOf(graph) : 0));

    public Loaded<Listing<T>> Load(TKey key)
    {
        var mark = list($"{key}");
        return loader.Load(key).Then(found => new Listing<T>(found.Page, new ListMark(mark, found.Graph)));
    }
}
