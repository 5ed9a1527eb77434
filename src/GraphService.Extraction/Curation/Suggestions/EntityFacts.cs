using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>What a graph says of each of its entities.</summary>
internal sealed class EntityFacts
{
    private readonly ILookup<EntityId, Neighbor> neighbors;
    private readonly ILookup<EntityId, (string Title, EntityId Body)> offices;
    private readonly Dictionary<string, OfficeTitle> titles = new(StringComparer.OrdinalIgnoreCase);

    public EntityFacts(CompiledGraph graph)
    {
        Graph = graph;
        Entities = graph.Entities.ToDictionary(e => e.Id);
        var asserted = graph.Statements.Where(s => s.Stance == Stance.Asserted).ToList();
        neighbors = asserted.SelectMany(s => new[]
        {
            (At: s.Subject, Neighbor: new Neighbor(s.Predicate, s.Object, true)),
            (At: s.Object, Neighbor: new Neighbor(s.Predicate, s.Subject, false)),
        }).Distinct().ToLookup(p => p.At, p => p.Neighbor);
        foreach (var title in graph.Ontology.Titles)
            foreach (var word in title.En.Prepend(title.Ja))
                titles.TryAdd(word, title);
        offices = asserted.Where(s => s.Qualifiers.Role is not null && graph.Ontology.Has(s.Predicate, PredicateTraits.Office))
            .ToLookup(s => s.Subject, s => (TitleOf(s.Qualifiers.Role!), s.Object));
        Degrees = neighbors.ToDictionary(n => n.Key, n => n.Count());
    }

    public CompiledGraph Graph { get; }

    public Dictionary<EntityId, Entity> Entities { get; }

    private Dictionary<EntityId, int> Degrees { get; }

    public int DegreeOf(Entity entity) => Degrees.GetValueOrDefault(entity.Id);

    /// <summary>What is asserted of it, with the other ends.</summary>
    public IEnumerable<Neighbor> NeighborsOf(Entity entity) => neighbors[entity.Id];

    /// <summary>The offices that a person is said to hold: 首相 and prime minister are one title.</summary>
    public IEnumerable<(string Title, EntityId Body)> OfficesOf(Entity person) => offices[person.Id];

    private string TitleOf(string role) => titles.TryGetValue(role, out var title) ? title.En.FirstOrDefault(title.Ja) : role;

    /// <summary>Whether one person at a time has a title.</summary>
    public bool IsSole(string title) => titles.TryGetValue(title, out var known) && known.Sole;

    /// <summary>How many are at the same side of the same predicate with an entity: many have invested in a state, few in a firm.</summary>
    public int ShareOf(Neighbor neighbor) => neighbors[neighbor.Other].Count(n => n.Predicate == neighbor.Predicate && n.IsObject != neighbor.IsObject);

    /// <summary>One statement of an entity: its predicate, the other end, and whether that is the object.</summary>
    public sealed record Neighbor(string Predicate, EntityId Other, bool IsObject);
}
