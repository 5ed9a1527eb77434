using GraphService.Graphs;
using GraphService.Neo4j.Queries;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>Which lines of the queries for statements a question needs.</summary>
internal static class StatementShapes
{
    public static QueryShape Of(RelationQuery query)
    {
        var direction = query.Direction switch { Direction.Outgoing => "outgoing", Direction.Incoming => "incoming", _ => "both" };
        return new QueryShape("relation-level") { Predicate = query.Predicate }.With(direction, Spelling.Of(query.Order))
            .If(query.Distinct, "distinct")
            .If(query.Types is not null, "types")
            .If(query.Document is not null, "document")
            .If(query.AsOf is not null, "asOf")
            .If(query is { AsOf: not null, Certainty: Certainty.Certain }, "certain");
    }

    public static QueryShape Of(string name, StatementFilter filter, StatementOrder order)
    {
        var only = filter.Predicates is [var predicate] ? predicate : null;
        return new QueryShape(name) { Predicate = only }.With(Spelling.Of(order)).With(ConditionsOf(filter))
            .If(only is not null, "predicate")
            .If(only is null && filter.Predicates is not null, "predicates");
    }

    private static IEnumerable<string> ConditionsOf(StatementFilter filter) => new (bool Holds, string Name)[]
    {
        (filter.Stances is not null, "stances"),
        (filter.Subject is not null, "subject"),
        (filter.Object is not null, "object"),
        (filter.Entity is not null, "entity"),
        (filter.Document is not null, "document"),
        (filter.Speaker is not null, "speaker"),
        (filter.MinAmount is not null, "minAmount"),
        (filter.MaxAmount is not null, "maxAmount"),
        (filter.Currency is not null, "currency"),
        (filter.From is not null, "from"),
        (filter.To is not null, "to"),
        (filter.AsOf is not null, "asOf"),
        (filter is { AsOf: not null, Certainty: Certainty.Certain }, "certain"),
        (filter.MinConfidence is not null, "minConfidence"),
        (filter.HasConflict is not null, "hasConflict"),
        (filter.Inferred is not null, "inferred"),
        (filter.Readers is not null, "readers"),
    }.Where(c => c.Holds).Select(c => c.Name);
}
