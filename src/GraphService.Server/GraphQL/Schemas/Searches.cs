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
        var (text, types, cancellation) = (call.Arguments.Text("text")!, call.Arguments.List<EntityType>("types"), call.Cancellation);
        return call.MatchList().ReadAsync(page => call.Operation.Store.RankNamesAsync(text, types, page, cancellation), cancellation);
    }

    public static ValueTask<object?> PassagesAsync(object? root, Call call)
    {
        var (text, document, cancellation) = (call.Arguments.Text("text")!, call.Arguments.Document("document"), call.Cancellation);
        return call.List().ReadAsync(async page =>
        {
            var candidates = await call.Operation.Store.SearchPassagesAsync(text, document, cancellation);
            return PassageRanking.Rank(text, candidates).Slice(page);
        }, cancellation);
    }
}
