using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Errors;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Answers paths, investmentChains and neighborhood, within the limits of the contract.</summary>
internal static class Ways
{
    public static async ValueTask<object?> PathsAsync(object? root, Call call)
    {
        var (arguments, operation, cancellation) = (call.Arguments, call.Operation, call.Cancellation);
        var query = new PathQuery(arguments.Entity("from")!.Value, arguments.Entity("to")!.Value)
        {
            MaxLength = arguments.Number("maxLength", 4, 1, PathQuery.LengthLimit),
            Directed = arguments.Flag("directed") ?? false,
            Predicates = arguments.Predicates(operation.Ontology),
            Stances = arguments.List<Stance>("stances") ?? [Stance.Asserted],
            AsOf = arguments.Day("asOf"),
            First = arguments.Number("first", 10, 1, PathQuery.CountLimit),
        };
        return await operation.Store.FindPathsAsync(query, cancellation);
    }

    public static async ValueTask<object?> ChainsAsync(object? root, Call call)
    {
        var (arguments, operation, cancellation) = (call.Arguments, call.Operation, call.Cancellation);
        var query = new ChainQuery(arguments.Entity("from"), arguments.Entity("to"))
        {
            MaxDepth = arguments.Number("maxDepth", 4, 1, ChainQuery.DepthLimit),
            Predicates = arguments.Predicates(operation.Ontology) ?? [.. operation.Ontology.MoneyPredicates],
            Stances = arguments.List<Stance>("stances") ?? [Stance.Asserted],
            AsOf = arguments.Day("asOf"),
            MinShare = Percent(arguments),
        };
        if (query is { From: null, To: null })
            throw new BadUserInputError("Give from, to or both: chains lead down from the one and up from the other.");
        return await call.List().ReadAsync(async page =>
        {
            var chains = await operation.Store.FindChainsAsync(query, page, cancellation);
            return chains.Map(chain => new ChainOnDay(chain, query.AsOf));
        }, cancellation);
    }

    public static async ValueTask<object?> NeighborhoodAsync(object? root, Call call)
    {
        var (arguments, operation, cancellation) = (call.Arguments, call.Operation, call.Cancellation);
        var ids = arguments.Ids("ids")!;
        if (ids.Count > NeighborhoodQuery.EntityLimit)
            throw new BadUserInputError($"ids has {ids.Count} entities; at most {NeighborhoodQuery.EntityLimit} may be the start.");
        EntityId[] start = [.. ids.Select(i => EntityId.TryParse(i, out var id) ? id : default).Where(i => i != default).Distinct()];
        var query = new NeighborhoodQuery(start)
        {
            Hops = arguments.Number("hops", 1, 0, NeighborhoodQuery.HopLimit),
            Types = arguments.List<EntityType>("types"),
            Predicates = arguments.Predicates(operation.Ontology),
            Stances = arguments.List<Stance>("stances") ?? [Stance.Asserted],
            AsOf = arguments.Day("asOf"),
            Limit = arguments.Number("limit", 200, 1, NeighborhoodQuery.EntityLimit),
        };
        return await operation.Store.GetNeighborhoodAsync(query, cancellation);
    }

    private static decimal? Percent(ArgumentReader arguments) => arguments.Exact("minShare") is var share && share is < 0 or > 100
        ? throw new BadUserInputError($"minShare is {share}; it lies between 0 and 100 percent.")
        : share;
}
