using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Stores;

namespace GraphService.Embedded;

/// <summary>Counts what a graph holds.</summary>
internal static class Summaries
{
    public static GraphSummary Of(CompiledGraph graph)
    {
        var types = graph.Entities.CountBy(e => e.Type).ToDictionary();
        var predicates = graph.Statements.CountBy(s => s.Predicate).ToDictionary();
        return new GraphSummary
        {
            Name = graph.Name,
            ContentHash = graph.ContentHash,
            Ontology = graph.Ontology,
            Entities = graph.Entities.Count,
            Statements = graph.Statements.Count,
            Documents = graph.Documents.Count,
            Mentions = graph.Mentions.Count,
            Conflicts = graph.Conflicts.Count,
            EntityTypes = [.. Enum.GetValues<EntityType>().Select(t => (t, types.GetValueOrDefault(t)))],
            Predicates = [.. graph.Ontology.Predicates.Select(p => (p.Name, predicates.GetValueOrDefault(p.Name)))],
        };
    }
}
