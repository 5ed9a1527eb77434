using GraphService.Graphs;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>What a database must hold, by the number, once a graph was written.</summary>
internal static class HoldingsCheck
{
    /// <exception cref="StaleComparisonException">It holds more or less.</exception>
    public static void Run(CompiledGraph graph, PropertyMap holdings)
    {
        foreach (var (name, count) in Expected(graph))
            if (holdings.Number(name) != count)
                throw new StaleComparisonException($"the database holds {holdings.Number(name)} {name} after {count} were written");
    }

    private static IEnumerable<(string Name, int Count)> Expected(CompiledGraph graph)
    {
        var evidence = graph.Statements.Sum(s => s.Evidence.Count);
        yield return ("documents", graph.Documents.Count);
        yield return ("entities", graph.Entities.Count);
        yield return ("passages", graph.Passages.Count);
        yield return ("evidence", evidence);
        yield return ("conflicts", graph.Conflicts.Count);
        yield return ("diagnostics", graph.Diagnostics.Count);
        yield return ("statements", graph.Statements.Count);
        yield return ("mentions", graph.Mentions.Count);
        yield return ("quotedFrom", evidence);
        yield return ("saidBy", graph.Statements.Sum(s => s.Evidence.Count(e => e.Speaker is not null)) + graph.Passages.Count(p => p.Speaker is not null));
        yield return ("hasPassage", graph.Passages.Count);
        yield return ("foundIn", graph.Diagnostics.Count(d => d.Document is not null));
    }
}
