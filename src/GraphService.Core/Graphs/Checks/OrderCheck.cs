using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

/// <summary>Every list is in the one order of <see cref="GraphOrder"/>.</summary>
internal static class OrderCheck
{
    public static void Run(GraphCheck check)
    {
        var graph = check.Graph;
        Sorted(GraphFileNames.Entities, GraphOrder.IsSorted([.. graph.Entities.Select(e => e.Id)]), "entities by id");
        Sorted(GraphFileNames.Entities, graph.Entities.All(e => GraphOrder.IsSorted(e.Names, GraphOrder.Names)), "names: primary ones first, then by text");
        Sorted(GraphFileNames.Entities, graph.Entities.All(e => GraphOrder.IsSorted(e.FormerIds)), "former ids");
        Sorted(GraphFileNames.Statements, GraphOrder.IsSorted([.. graph.Statements.Select(s => s.Id)]), "statements by id");
        Sorted(GraphFileNames.Documents, GraphOrder.IsSorted([.. graph.Documents.Select(d => d.Id)]), "documents by id");
        Sorted(GraphFileNames.Conflicts, GraphOrder.IsSorted([.. graph.Conflicts.Select(c => c.Id)]), "conflicts by id");
        Sorted(GraphFileNames.Mentions, GraphOrder.IsSorted(graph.Mentions, GraphOrder.Mentions), "mentions by document, start and end");
        Sorted(GraphFileNames.Passages, GraphOrder.IsSorted(graph.Passages, GraphOrder.Passages), "passages by document and start");
        Sorted(GraphFileNames.Diagnostics, GraphOrder.IsSorted(graph.Diagnostics, GraphOrder.Diagnostics), "diagnostics by document, start and code");

        void Sorted(string file, bool sorted, string order)
        {
            if (!sorted)
                check.Add(file, null, $"these are not in order: {order}");
        }
    }
}
