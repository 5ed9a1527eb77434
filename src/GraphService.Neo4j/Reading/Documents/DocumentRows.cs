using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Reading.Documents;

/// <summary>Pieces of documents, as queries answer with them: their properties, and the ids of what they lie in and lead to.</summary>
internal static class DocumentRows
{
    public static Passage Passage(PropertyMap row) => PassageLayout.Read(row, Document(row), row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse));

    public static Mention Mention(PropertyMap row) => MentionLayout.Read(row, Document(row), row.Parsed<EntityId>("entity", EntityId.TryParse), row.Enum<EntityType>("type"));

    public static Diagnostic Diagnostic(PropertyMap row) => DiagnosticLayout.Read(row, row.OptionallyParsed<DocumentId>("document", DocumentId.TryParse));

    private static DocumentId Document(PropertyMap row) => row.Parsed<DocumentId>("document", DocumentId.TryParse);
}
