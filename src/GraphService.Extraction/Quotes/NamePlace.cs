using GraphService.Documents;

namespace GraphService.Extraction.Quotes;

/// <summary>A place where a name stands.</summary>
/// <param name="Span">In code points of the text as it stands in the file.</param>
/// <param name="Start">In the normalised text.</param>
/// <param name="End">Excluded.</param>
internal readonly record struct NamePlace(TextSpan Span, int Start, int End);
