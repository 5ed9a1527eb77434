namespace GraphService.Graphs;

/// <summary>Something that a compiled graph may not be.</summary>
/// <param name="File">The file of <see cref="GraphFiles"/> it concerns: <c>statements.jsonl</c>.</param>
/// <param name="Row">The very object of the graph that is wrong, or null where it is none of them.</param>
/// <param name="Message">What is wrong, with the id of what is wrong.</param>
public sealed record GraphProblem(string File, object? Row, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Message}";
}
