using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Agreements;

/// <summary>A point of what an agreement says is to be done, <c>[Start, End)</c> in the normalised text.</summary>
/// <param name="Start">Where it begins, behind its mark or ordinal.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="Words">The end of its first sentence, excluded; up to there it is described.</param>
/// <param name="Lead">The line, heading or sentence that leads to it.</param>
/// <param name="Agreement">Of what it is part.</param>
internal sealed record Commitment(int Start, int End, int Words, (int Start, int End) Lead, DocumentEntity Agreement);
