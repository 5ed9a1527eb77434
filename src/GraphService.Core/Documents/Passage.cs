using GraphService.Entities;

namespace GraphService.Documents;

/// <summary>A piece of a document. Passages of one document are in order of their starts and don't overlap.</summary>
public sealed record Passage(PassageId Id, DocumentId Document, TextSpan Span, PassageKind Kind)
{
    /// <summary>Whose words it reports, or null where the document itself speaks.</summary>
    public EntityId? Speaker { get; init; }
}
