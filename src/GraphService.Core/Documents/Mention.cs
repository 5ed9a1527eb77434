using GraphService.Entities;

namespace GraphService.Documents;

/// <summary>A place where a document names an entity; <c>text[Span) == Text</c> holds. Ordered by document, start and end.</summary>
public sealed record Mention(DocumentId Document, TextSpan Span, string Text, EntityId Entity, EntityType Type);
