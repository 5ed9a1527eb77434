using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>A sentence from which something follows, <c>[Start, End)</c> in the normalised text, and who says it.</summary>
internal sealed record Ground(int Start, int End, DocumentEntity? Speaker);
