namespace GraphService.Graphs;

/// <summary>A graph breaks an invariant: the mistake of whoever made it, not of its documents.</summary>
public sealed class BrokenGraphException(IReadOnlyList<GraphProblem> problems)
    : Exception(problems.Count == 1 ? problems[0].ToString() : $"{problems[0]} (and {problems.Count - 1} more)")
{
    /// <summary>All that is wrong; never empty.</summary>
    public IReadOnlyList<GraphProblem> Problems { get; } = problems;
}
