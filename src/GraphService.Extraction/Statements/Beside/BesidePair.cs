namespace GraphService.Extraction.Statements.Beside;

/// <summary>A mention of a sentence and the next one, with the words around them.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Start">Where the sentence begins.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="First">The mention.</param>
/// <param name="Second">The next one, if the sentence has one.</param>
internal sealed record BesidePair(string Text, int Start, int End, NamedMention First, NamedMention? Second)
{
    private const int Reach = 80;

    /// <summary>What stands between the two, with what belongs to neither; empty without a second.</summary>
    public string Between =>
        (Skipped ?? Second) is { } next && next.Candidate.Front >= First.Candidate.Tail ? Text[First.Candidate.Tail..next.Candidate.Front] : "";

    /// <summary>The wider place that stands right before the second and belongs to it.</summary>
    public NamedMention? Skipped { get; init; }

    /// <summary>Whether another place follows the second without a word between: 茨城県つくば市.</summary>
    public bool GoesOn { get; init; }

    /// <summary>What stands right before the first.</summary>
    public string Before => Text[Math.Max(Start, First.Candidate.Front - Reach)..First.Candidate.Front];

    /// <summary>What stands behind the second, or behind the first without one.</summary>
    public string After =>
        Text[(Second ?? First).Candidate.Tail..Math.Max((Second ?? First).Candidate.Tail, Math.Min(End, (Second ?? First).Candidate.Tail + Reach))];
}
