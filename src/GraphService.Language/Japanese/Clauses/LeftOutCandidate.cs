namespace GraphService.Language.Japanese.Clauses;

/// <summary>What a left-out subject may be.</summary>
/// <param name="Back">How many sentences before; 0 for the sentence itself, -1 for people in general or the writer.</param>
/// <param name="Phrase">The bunsetsu in that sentence.</param>
internal readonly record struct LeftOutCandidate(int Back, int Phrase)
{
    /// <summary>Nobody in particular.</summary>
    public static LeftOutCandidate Unspecified { get; } = new(-1, -1);
}
