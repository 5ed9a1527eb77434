namespace GraphService.Extraction.Evaluation;

/// <summary>How many sentences name two entities or more, and those of them that state nothing.</summary>
/// <param name="Sentences">Sentences with two entities.</param>
/// <param name="Groups">Those without a statement by verb or noun, the most frequent first.</param>
public sealed record CoverageReport(int Sentences, IReadOnlyList<CoverageGroup> Groups)
{
    /// <summary>Sentences with two entities and no statement.</summary>
    public int WithoutStatement => Groups.Sum(g => g.Sentences.Count);
}
