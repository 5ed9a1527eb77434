using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Inferences;

internal static class InferredStatements
{
    /// <summary>What follows by a rule, as <c>subject | PREDICATE | object | STANCE</c>.</summary>
    public static IReadOnlyList<string> Inferred(this CompiledGraph graph, string rule)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => s.Inferred == rule)
            .Select(s => $"{names[s.Subject]} | {s.Predicate} | {names[s.Object]} | {s.Stance.ToString().ToUpperInvariant()}").Order(StringComparer.Ordinal)];
    }
}
