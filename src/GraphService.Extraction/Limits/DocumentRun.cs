namespace GraphService.Extraction.Limits;

/// <summary>
/// One document's way through the stages: in which one it is, and how long it may still take. The stages ask once a passage, sentence or
/// mention, and no step between two questions takes long, because passages and sentences are cut to some thousand characters.
/// </summary>
internal sealed class DocumentRun(WorkClock clock, CancellationToken cancellation)
{
    private readonly (long, long) started = clock.Now;

    /// <summary>The stage in which the document is, as a message names it.</summary>
    public string Stage { get; private set; } = Stages.Opening;

    /// <summary>How long the document may take; without a limit until its size is known.</summary>
    public TimeSpan Limit { get; set; } = TimeSpan.MaxValue;

    /// <summary>Begins a stage.</summary>
    public void Enter(string stage)
    {
        Stage = stage;
        Check();
    }

    /// <exception cref="OperationCanceledException">The compile was cancelled.</exception>
    /// <exception cref="DocumentTimeoutException">The document has taken too long.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (clock.IsOver(started, Limit))
            throw new DocumentTimeoutException(Stage, Limit);
    }
}
