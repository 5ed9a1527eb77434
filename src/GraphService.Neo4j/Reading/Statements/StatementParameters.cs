using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>What the queries for statements take.</summary>
internal static class StatementParameters
{
    public static Parameters Of(StatementFilter filter) => new()
    {
        { "predicates", filter.Predicates },
        { "stances", EnumNames.Of(filter.Stances) },
        { "subject", filter.Subject?.Value },
        { "object", filter.Object?.Value },
        { "entity", filter.Entity?.Value },
        { "document", filter.Document?.Value },
        { "speaker", filter.Speaker?.Value },
        { "minAmount", Nearest(filter.MinAmount) },
        { "minAmountRest", Rest(filter.MinAmount) },
        { "maxAmount", Nearest(filter.MaxAmount) },
        { "maxAmountRest", Rest(filter.MaxAmount) },
        { "currency", filter.Currency },
        { "from", filter.From },
        { "to", filter.To },
        { "asOf", filter.AsOf },
        { "minConfidence", filter.MinConfidence },
        { "hasConflict", filter.HasConflict },
        { "inferred", filter.Inferred },
        { "readers", filter.Readers },
    };

    public static Parameters Of(RelationQuery query) => new()
    {
        { "stances", EnumNames.Of(query.Stances) },
        { "asOf", query.AsOf },
        { "types", EnumNames.Of(query.Types) },
        { "document", query.Document?.Value },
    };

    private static double? Nearest(decimal? amount) => amount is { } exact ? Decimals.Nearest(exact) : null;

    private static double Rest(decimal? amount) => amount is { } exact ? Decimals.Rest(exact) : 0;
}
