using GraphService.Language;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;

namespace GraphService.Extraction.Analyses;

/// <summary>What the Language room sees in a piece of a normalised text.</summary>
/// <param name="Offset">Where the piece begins in the normalised text.</param>
/// <param name="Analysis">By places counted from there.</param>
internal sealed record AnalyzedText(int Offset, Analysis Analysis)
{
    public IReadOnlyList<Sentence> Sentences => Analysis.Sentences;

    /// <summary>A range of the analysis as a place of the normalised text, <c>[Start, End)</c>.</summary>
    public (int Start, int End) Place(TextRange range) => (Offset + range.Start, Offset + range.End);
}
