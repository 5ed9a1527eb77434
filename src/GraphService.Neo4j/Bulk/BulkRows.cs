using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Neo4j.Layout;
using GraphService.Statements;

namespace GraphService.Neo4j.Bulk;

/// <summary>Rows of the tables: the properties of the room's layouts, the mark, and where the row belongs.</summary>
internal static class BulkRows
{
    public static PropertyMap Entity(Entity entity, int degree) => Node(EntityLayout.Properties(entity, degree), Labels.Entity, Labels.Of(entity.Type));

    public static PropertyMap Document(SourceDocument document, SourceText text) => Node(DocumentLayout.Properties(document, text), Labels.SourceDocument);

    public static PropertyMap Passage(Passage passage, SourceText text) => Node(PassageLayout.Properties(passage, text), Labels.Passage);

    public static PropertyMap Evidence(Statement statement, Evidence evidence) => Node(EvidenceLayout.Properties(statement, evidence), Labels.Evidence);

    public static PropertyMap Conflict(Conflict conflict) => Node(ConflictLayout.Properties(conflict), Labels.Conflict);

    public static PropertyMap Diagnostic(PropertyMap properties) => Node(properties, Labels.Diagnostic);

    public static PropertyMap Graph(string name, string contentHash, int entities) => Node(GraphRows.Graph(name, contentHash, entities), Labels.Graph);

    public static PropertyMap Statement(Statement statement, IEnumerable<ConflictId> conflicts) =>
        Relationship(Labels.Entity, statement.Subject.Value, statement.Predicate, Labels.Entity, statement.Object.Value)
            .With(StatementLayout.Properties(statement, conflicts)).With(Marked());

    public static PropertyMap Mention(Mention mention) =>
        Relationship(Labels.SourceDocument, mention.Document.Value, RelationshipTypes.Mentions, Labels.Entity, mention.Entity.Value)
            .With(MentionLayout.Properties(mention));

    public static PropertyMap HasPassage(Passage passage) =>
        Relationship(Labels.SourceDocument, passage.Document.Value, RelationshipTypes.HasPassage, Labels.Passage, passage.Id.Value);

    public static PropertyMap PassageSaidBy(Passage passage, EntityId speaker) =>
        Relationship(Labels.Passage, passage.Id.Value, RelationshipTypes.SaidBy, Labels.Entity, speaker.Value);

    public static PropertyMap QuotedFrom(Statement statement, Evidence evidence) =>
        Relationship(Labels.Evidence, EvidenceLayout.Id(statement, evidence), RelationshipTypes.QuotedFrom, Labels.SourceDocument, evidence.Document.Value);

    public static PropertyMap EvidenceSaidBy(Statement statement, Evidence evidence, EntityId speaker) =>
        Relationship(Labels.Evidence, EvidenceLayout.Id(statement, evidence), RelationshipTypes.SaidBy, Labels.Entity, speaker.Value);

    public static PropertyMap FoundIn(string diagnostic, DocumentId document) =>
        Relationship(Labels.Diagnostic, diagnostic, RelationshipTypes.FoundIn, Labels.SourceDocument, document.Value);

    private static PropertyMap Node(PropertyMap properties, params object[] labels) =>
        properties.With(new PropertyMap { { BulkColumns.Labels, labels } }).With(Marked());

    private static PropertyMap Relationship(string startLabel, string start, string type, string endLabel, string end) => new()
    {
        { BulkColumns.Start(startLabel), start },
        { BulkColumns.End(endLabel), end },
        { BulkColumns.Type, type },
    };

    private static PropertyMap Marked() => new() { { Mark.Property, true } };
}
