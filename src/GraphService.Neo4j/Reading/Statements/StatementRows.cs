using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>Statements, as queries answer with them: the properties of their relationships, with both ends and the evidence.</summary>
internal static class StatementRows
{
    public static Statement Read(PropertyMap row) => Read(row, row.Parsed<EntityId>("subject", EntityId.TryParse), row.Text("predicate"), row.Parsed<EntityId>("object", EntityId.TryParse));

    /// <summary>The page of an entity's relations.</summary>
    public static Page<Relation> ReadRelations(PropertyMap row, EntityId at, RelationQuery query, PageRequest page)
    {
        return Pages.Read(row, "relations", page, relation =>
        {
            var node = page.Unread.HasFlag(Parts.Details) ? EntityLayout.ReadHead(relation.Map("node")) : EntityLayout.Read(relation.Map("node"));
            var outgoing = query.Direction == Direction.Both ? relation.Flag("outgoing") : query.Direction == Direction.Outgoing;
            var (subject, @object) = outgoing ? (at, node.Id) : (node.Id, at);
            return new Relation(Read(relation.Map("statement"), subject, query.Predicate, @object), node);
        });
    }

    private static Statement Read(PropertyMap row, EntityId subject, string predicate, EntityId @object) => StatementLayout.Read(row, subject, predicate, @object, EvidenceOf(row));

    private static IReadOnlyList<Evidence> EvidenceOf(PropertyMap row) =>
        row.Has("evidence") ? [.. row.Maps("evidence").Select(ReadEvidence).Order(GraphOrder.Evidence)] : Unread.List<Evidence>();

    private static Evidence ReadEvidence(PropertyMap row) => EvidenceLayout.Read(
        row,
        row.Parsed<DocumentId>("document", DocumentId.TryParse),
        row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse));
}
