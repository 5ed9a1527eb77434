using GraphService.Documents;

namespace GraphService.Extraction.Quotes;

/// <summary>A place where a quote stands.</summary>
/// <param name="Span">In code points of the text as it stands in the file.</param>
/// <param name="Start">In the letters in which quotes are looked for.</param>
/// <param name="End">Excluded; where it is no more than the start, the place is known by its span only.</param>
internal readonly record struct QuotePlace(TextSpan Span, int Start, int End);
