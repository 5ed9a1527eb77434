using GraphService.Embedded.Numbering;
using GraphService.Entities;

namespace GraphService.Embedded.Listings;

/// <summary>The keys of every entity's names, worked out once.</summary>
internal sealed class NameKeys
{
    private readonly string[][] keys;
    private readonly ILookup<string, int> entities;

    public NameKeys(NumberedGraph graph)
    {
        keys = [.. graph.Entities.Select(e => e.Names.Select(n => NameKey.Of(n.Text).Value).Where(k => k.Length > 0).Distinct().ToArray())];
        entities = keys.SelectMany((names, e) => names.Select(name => (Name: name, Entity: e))).ToLookup(n => n.Name, n => n.Entity);
    }

    /// <summary>The distinct keys of an entity's names; a name with nothing that counts has none.</summary>
    public IReadOnlyList<string> Of(int entity) => keys[entity];

    /// <summary>The entities that have a name of this key.</summary>
    public IEnumerable<int> EntitiesOf(string key) => entities[key];
}
