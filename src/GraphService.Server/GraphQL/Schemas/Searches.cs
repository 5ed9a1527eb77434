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
        return call.MatchList().ReadAsync(async page =>
        {
            var candidates = await call.Operation.Store.SearchNamesAsync(text, types, MostOf(page), cancellation);
            return NameRanking.Rank(text, candidates).Slice(page);
        }, cancellation);
    }

    // One more than the page holds says that the list goes on; null where all are to be known.
    private static int? MostOf(PageRequest page) => page.Unread.HasFlag(Parts.Total)
        ? (int)Math.Min((page.After ?? -1) + 2L + (page.First ?? PageRequest.DefaultSize), int.MaxValue)
        : null;

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
