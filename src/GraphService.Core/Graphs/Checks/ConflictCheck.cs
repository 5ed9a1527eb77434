using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class ConflictCheck
{
    public static void Run(GraphCheck check)
    {
        foreach (var conflict in check.Graph.Conflicts)
        {
            if (conflict.Statements.Distinct().Count() < 2)
                Add("it takes two statements");
            if (conflict.Statements.Distinct().Count() != conflict.Statements.Count)
                Add("it names a statement twice");
            if (!GraphOrder.IsSorted(conflict.Statements))
                Add("its statements are not in order of their ids");
            foreach (var id in conflict.Statements.Where(id => !check.Statements.Contains(id)))
                Add($"there is no statement {id}");

            void Add(string problem) => check.Add(GraphFileNames.Conflicts, conflict, $"conflict {conflict.Id}: {problem}");
        }
    }
}
