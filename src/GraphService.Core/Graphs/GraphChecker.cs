using GraphService.Graphs.Checks;

namespace GraphService.Graphs;

/// <summary>What holds for every compiled graph, whoever made it: unique ids, references that lead somewhere, types that fit, evidence that stands in its text, order.</summary>
public static class GraphChecker
{
    // Below this, threads cost more than they save.
    private const int WorthThreads = 10_000;

    // In the order in which problems are told.
    private static readonly Action<GraphCheck>[] Checks =
    [
        IdCheck.Run, DocumentCheck.Run, PassageCheck.Run, EntityCheck.Run, MentionCheck.Run,
        StatementCheck.Run, ConflictCheck.Run, DiagnosticCheck.Run, OrderCheck.Run,
    ];

    /// <summary>All that is wrong; empty for a graph that may be served and written.</summary>
    public static IReadOnlyList<GraphProblem> Check(CompiledGraph graph)
    {
        var check = new GraphCheck(graph);
        return graph.Statements.Count < WorthThreads ? [.. Checks.SelectMany(Run)] : [.. Checks.AsParallel().AsOrdered().SelectMany(Run)];

        List<GraphProblem> Run(Action<GraphCheck> run)
        {
            var own = check.WithoutProblems();
            run(own);
            return own.Problems;
        }
    }
}
