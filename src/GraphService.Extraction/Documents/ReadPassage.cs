using GraphService.Documents;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Documents;

/// <summary>A passage of a document.</summary>
/// <param name="Span">In code points of its text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Whose words it reports; null where it is the document's own.</param>
internal sealed record ReadPassage(TextSpan Span, PassageKind Kind, DocumentEntity? Speaker);
