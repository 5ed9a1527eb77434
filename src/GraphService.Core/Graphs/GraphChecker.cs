using GraphService.Graphs.Checks;

namespace GraphService.Graphs;

/// <summary>What holds for every compiled graph, whoever made it: unique ids, references that lead somewhere, types that fit, evidence that stands in its text, order.</summary>
public static class GraphChecker
{
    /// <summary>All that is wrong; empty for a graph that may be served and written.</summary>
    public static IReadOnlyList<GraphProblem> Check(CompiledGraph graph)
    {
        var check = new GraphCheck(graph);
        IdCheck.Run(check);
        DocumentCheck.Run(check);
        PassageCheck.Run(check);
        EntityCheck.Run(check);
        MentionCheck.Run(check);
        StatementCheck.Run(check);
        ConflictCheck.Run(check);
        DiagnosticCheck.Run(check);
        OrderCheck.Run(check);
        return check.Problems;
    }
}
