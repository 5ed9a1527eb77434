using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Layout;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>Statements, as queries answer with them: the properties of their relationships, with both ends and the evidence.</summary>
internal static class StatementRows
{
    public static Statement Read(PropertyMap row) => StatementLayout.Read(
        row,
        row.Parsed<EntityId>("subject", EntityId.TryParse),
        row.Text("predicate"),
        row.Parsed<EntityId>("object", EntityId.TryParse),
        [.. row.Maps("evidence").Select(ReadEvidence).Order(GraphOrder.Evidence)]);

    /// <summary>A statement seen from the entity that is not its <c>other</c> end.</summary>
    public static Relation ReadRelation(PropertyMap row) => new(Read(row), row.Parsed<EntityId>("other", EntityId.TryParse));

    private static Evidence ReadEvidence(PropertyMap row) => EvidenceLayout.Read(
        row,
        row.Parsed<DocumentId>("document", DocumentId.TryParse),
        row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse));
}
