using GraphService.Entities;
using GraphService.Search;
using GraphService.Server.GraphQL.Calls;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Searches: the store's index finds, the service ranks, so that every store gives the same.</summary>
internal static class Searches
{
    public static async ValueTask<object?> NamesAsync(object? root, Call call)
    {
        var (text, types, page) = (call.Arguments.Text("text")!, call.Arguments.List<EntityType>("types"), call.Page());
        var candidates = await call.Operation.Store.SearchNamesAsync(text, types, call.Cancellation);
        return NameRanking.Rank(text, candidates).Slice(page);
    }

    public static async ValueTask<object?> PassagesAsync(object? root, Call call)
    {
        var (text, document, page) = (call.Arguments.Text("text")!, call.Arguments.Document("document"), call.Page());
        var candidates = await call.Operation.Store.SearchPassagesAsync(text, document, call.Cancellation);
        return PassageRanking.Rank(text, candidates).Slice(page);
    }
}
