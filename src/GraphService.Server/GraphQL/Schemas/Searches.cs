using GraphService.Entities;
using GraphService.Search;
using GraphService.Server.GraphQL.Calls;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Searches: the store's index finds, the service ranks, so that every store gives the same.</summary>
internal static class Searches
{
    public static ValueTask<object?> NamesAsync(object? root, Call call)
    {
        var (text, types, store, cancellation) = (call.Arguments.Text("text")!, call.Arguments.List<EntityType>("types"), call.Operation.Store, call.Cancellation);
        return call.List().ReadAsync(async page => NameRanking.Rank(text, await store.SearchNamesAsync(text, types, cancellation)).Slice(page), cancellation);
    }

    public static ValueTask<object?> PassagesAsync(object? root, Call call)
    {
        var (text, document, store, cancellation) = (call.Arguments.Text("text")!, call.Arguments.Document("document"), call.Operation.Store, call.Cancellation);
        return call.List().ReadAsync(async page => PassageRanking.Rank(text, await store.SearchPassagesAsync(text, document, cancellation)).Slice(page), cancellation);
    }
}
