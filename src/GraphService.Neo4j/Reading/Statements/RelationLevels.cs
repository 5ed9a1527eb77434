using GraphService.Entities;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>Readings of relations as levels of one query: their shapes, what they are asked, and what they answer.</summary>
internal static class RelationLevels
{
    /// <summary>The shape of a query for entities with these relations.</summary>
    public static QueryShape ShapeOf(IReadOnlyList<RelationReading> readings, bool entity) => new QueryShape("relations") { Levels = [.. readings.Select(LevelOf)] }
        .If(entity, "entity").If(Numbered(readings).Any(r => r.Page.WithGraph), "graph");

    /// <summary>What each level is asked, by its number.</summary>
    public static Parameters ParametersOf(IReadOnlyList<RelationReading> readings)
    {
        var parameters = new Parameters();
        var number = 0;
        foreach (var reading in Numbered(readings))
            parameters.Add($"l{number++}", QueryRunner.Map(StatementParameters.Of(reading.Query).With(Pages.ParametersOf(reading.Page))));
        return parameters;
    }

    /// <summary>The trees of a row at its entity.</summary>
    public static IReadOnlyList<RelationTree> Read(PropertyMap row, IReadOnlyList<RelationReading> readings) =>
        Read(row.Maps("levels"), row.Parsed<EntityId>("id", EntityId.TryParse), readings, row.OptionalText("graph"));

    // As deep as the readings are.
    private static IReadOnlyList<RelationTree> Read(IReadOnlyList<PropertyMap> levels, EntityId at, IReadOnlyList<RelationReading> readings, string? graph) =>
    [
        .. levels.Zip(readings, (level, reading) =>
        {
            var page = StatementRows.ReadRelations(level, at, reading.Query, reading.Page) with { Graph = graph };
            return new RelationTree(page, reading.Further.Count == 0 ? [] : [.. page.Items.Zip(level.Maps("relations"), (relation, row) => Read(row.Maps("further"), relation.Other, reading.Further, graph))]);
        }),
    ];

    private static QueryShape LevelOf(RelationReading reading) =>
        (StatementShapes.Of(reading.Query).Paged(reading.Page) with { Levels = [.. reading.Further.Select(LevelOf)] }).If(reading.Further.Count > 0, "further");

    // As the text numbers them: those that lie side by side, then what lies in each.
    private static IEnumerable<RelationReading> Numbered(IReadOnlyList<RelationReading> readings) => readings.Concat(readings.SelectMany(r => Numbered(r.Further)));
}
