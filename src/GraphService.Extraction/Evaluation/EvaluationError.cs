namespace GraphService.Extraction.Evaluation;

/// <summary>One thing that is missed or wrong.</summary>
/// <param name="What">The label or the graph's own, with its id.</param>
public sealed record EvaluationError(string What)
{
    /// <summary>The sentence it stands in, line breaks as spaces; null where there is none.</summary>
    public string? Sentence { get; init; }

    /// <summary>Of a missed statement, the first link that broke.</summary>
    public BrokenLink? Link { get; init; }

    /// <summary>What is to be said of the link, or of a wrong value.</summary>
    public string? Detail { get; init; }
}
