using GraphService.Embedded.Listings;
using GraphService.Embedded.Numbering;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Adjacency;

/// <summary>Reads the statements of one predicate at an entity.</summary>
internal sealed class RelationReader(NumberedGraph graph, StatementAdjacency adjacency, StatementRanks ranks)
{
    public Page<Relation> Read(int entity, RelationQuery query, PageRequest page)
    {
        var fitting = adjacency.Of(entity, query.Predicate, query.Direction).Where(s => Fits(s, Other(s, entity), query));
        var ordered = ranks.Sorted(fitting, query.Order);
        IReadOnlyList<int> listed = query.Distinct ? [.. ordered.DistinctBy(s => Other(s, entity))] : ordered;
        return listed.Slice(page).Map(s => new Relation(graph.Statements[s], graph.Entities[Other(s, entity)]));
    }

    private int Other(int statement, int entity) => graph.Subjects[statement] == entity ? graph.Objects[statement] : graph.Subjects[statement];

    private bool Fits(int number, int other, RelationQuery query)
    {
        var statement = graph.Statements[number];
        return query.Stances.Contains(statement.Stance)
            && (query.Types is null || query.Types.Contains(graph.Entities[other].Type))
            && (query.Document is null || statement.Evidence.Any(e => e.Document == query.Document))
            && (query.AsOf is not { } day || Holds(statement, day, query.Certainty));
    }

    private static bool Holds(Statement statement, DateOnly day, Certainty asked) =>
        statement.HoldsOn(day) is { } held && (asked == Certainty.Possible || held == Certainty.Certain);
}
