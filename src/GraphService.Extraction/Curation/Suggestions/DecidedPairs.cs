using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>The pairs of which a workspace says that they are not the same.</summary>
public static class DecidedPairs
{
    /// <summary>Those of the workspace's curation files, as far as the graph has what they name.</summary>
    public static IReadOnlyList<(EntityId, EntityId)> Of(Workspace workspace, CompiledGraph graph)
    {
        var names = graph.Entities.SelectMany(e => NamesOf(e), (e, name) => (name, e.Id)).ToLookup(p => p.name, p => p.Id, StringComparer.Ordinal);
        // What is wrong with the files the compile has said.
        var entries = new CurationReader(graph.Ontology, new List<Diagnostic>()).Read(workspace.Files("curation", "*.yaml"));
        var pairs = from entry in entries.OfType<NotSameEntry>()
                    let ids = entry.Entities.SelectMany(e => names[e.Text]).Distinct().ToList()
                    from one in ids
                    from other in ids
                    where one != other
                    select (one, other);
        return [.. pairs];
    }

    private static IEnumerable<string> NamesOf(Entity entity) =>
        [entity.Id.Value, .. entity.FormerIds.Select(f => f.Value), .. entity.Names.Select(n => n.Text)];
}
