using GraphService.Documents;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Documents;

/// <summary>A place in the document's text, in code points, that names an entity.</summary>
internal sealed record EntityPlace(DocumentEntity Entity, TextSpan Span);
