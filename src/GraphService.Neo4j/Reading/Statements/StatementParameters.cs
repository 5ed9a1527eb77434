using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>What the queries for statements take.</summary>
internal static class StatementParameters
{
    public static Parameters Of(StatementFilter filter, StatementOrder order) => new()
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
        { "certain", filter.Certainty == Certainty.Certain },
        { "minConfidence", filter.MinConfidence },
        { "hasConflict", filter.HasConflict },
        { "order", Spelling.Of(order) },
    };

    public static Parameters Of(RelationQuery query) => new()
    {
        { "predicate", query.Predicate },
        { "outgoing", query.Direction != Direction.Incoming },
        { "incoming", query.Direction != Direction.Outgoing },
        { "stances", EnumNames.Of(query.Stances) },
        { "asOf", query.AsOf },
        { "certain", query.Certainty == Certainty.Certain },
        { "types", EnumNames.Of(query.Types) },
        { "document", query.Document?.Value },
        { "distinct", query.Distinct },
        { "order", Spelling.Of(query.Order) },
    };

    private static double? Nearest(decimal? amount) => amount is { } exact ? Decimals.Nearest(exact) : null;

    private static double Rest(decimal? amount) => amount is { } exact ? Decimals.Rest(exact) : 0;
}
