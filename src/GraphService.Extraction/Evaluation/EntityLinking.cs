using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;

namespace GraphService.Extraction.Evaluation;

/// <summary>
/// Which labelled entities each entity of a graph stands for, by shared names: if several, the one of its type, then the one with most shared
/// names. Where it also has a name of a second one that the first lacks, the two are wrongly merged.
/// </summary>
internal sealed class EntityLinking
{
    private readonly Dictionary<EntityId, IReadOnlyList<string>> standsFor = [];
    private readonly Dictionary<EntityId, IReadOnlyList<string>> wronglyMerged = [];

    public EntityLinking(IReadOnlyDictionary<string, GoldEntity> labelled, CompiledGraph graph)
    {
        var owners = labelled.Values.SelectMany(e => e.Forms.Select(form => (form, e.Id))).ToLookup(p => p.form, p => p.Id, StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
        {
            Forms[entity.Id] = NameForm.Of(entity.Names.Select(n => n.Text).Concat(new[] { entity.NameJa, entity.NameEn }.OfType<string>()));
            var shared = Forms[entity.Id].SelectMany(form => owners[form].Select(id => (form, id)))
                .GroupBy(p => p.id, p => p.form, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
            if (shared.Count > 0)
                Link(entity, shared, labelled);
        }
    }

    /// <summary>Forms of the names of every entity of the graph.</summary>
    public Dictionary<EntityId, HashSet<string>> Forms { get; } = [];

    /// <summary>Labelled entities that are one in the graph, and may be.</summary>
    public IEnumerable<IReadOnlyList<string>> Joined => standsFor.Values.Where(ids => ids.Count > 1);

    public bool Knows(EntityId entity) => standsFor.ContainsKey(entity);

    /// <summary>The labelled entities that one stands for, the best first; an unknown one stands for itself, with an id that no label has.</summary>
    public IReadOnlyList<string> All(EntityId entity) => standsFor.TryGetValue(entity, out var ids) ? ids : [$"?{entity}"];

    public string First(EntityId entity) => All(entity)[0];

    public IReadOnlyList<string> WronglyMerged(EntityId entity) => wronglyMerged.GetValueOrDefault(entity, []);

    /// <summary>The entities of the graph that stand for a labelled one.</summary>
    public IEnumerable<EntityId> Of(string labelled) => standsFor.Where(p => p.Value.Contains(labelled)).Select(p => p.Key);

    private void Link(Entity entity, Dictionary<string, HashSet<string>> shared, IReadOnlyDictionary<string, GoldEntity> labelled)
    {
        var type = Spelling.Of(entity.Type);
        var best = shared.Keys.OrderBy(id => !labelled[id].Types.Contains(type))
            .ThenByDescending(id => shared[id].Count).ThenBy(id => id, StringComparer.Ordinal).First();
        // A second one only if each has a name that the other lacks.
        var others = shared.Keys.Order(StringComparer.Ordinal)
            .Where(id => id != best && !shared[id].IsSubsetOf(labelled[best].Forms) && !shared[best].IsSubsetOf(labelled[id].Forms)).ToList();
        standsFor[entity.Id] = [best, .. others.Where(labelled[best].MayBeMergedWith.Contains)];
        wronglyMerged[entity.Id] = [.. others.Where(id => !labelled[best].MayBeMergedWith.Contains(id))];
    }
}
