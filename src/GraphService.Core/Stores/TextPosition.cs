using GraphService.Documents;

namespace GraphService.Stores;

/// <summary>An offset in a document, in code points.</summary>
public readonly record struct TextPosition(DocumentId Document, int Offset);
