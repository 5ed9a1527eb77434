using GraphService.Entities;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>Finds pairs worth a look: those that have a name, the sound of a name or an office in common.</summary>
internal sealed class PairFinder(EntityFacts facts, NameWords words)
{
    // What more than these have in common tells nothing.
    private const int MostOfOne = 12;
    private const int MostOfWord = 60;

    /// <summary>Each pair once.</summary>
    public IEnumerable<(Entity One, Entity Other)> Find()
    {
        var pairs = PairsOf(Keys(), MostOfOne).Select(p => p.Key).ToHashSet();
        // One word in common tells little.
        pairs.UnionWith(PairsOf(Words(), MostOfWord).Where(p => p.Value > 1).Select(p => p.Key));
        return pairs.Select(p => (facts.Entities[p.One], facts.Entities[p.Other]));
    }

    private static Dictionary<(EntityId One, EntityId Other), int> PairsOf(IEnumerable<(string Key, Entity Entity)> keys, int most)
    {
        var pairs = new Dictionary<(EntityId, EntityId), int>();
        foreach (var group in keys.GroupBy(k => k.Key, k => k.Entity.Id).Select(g => g.Distinct().Order().ToList()).Where(g => g.Count > 1 && g.Count <= most))
            for (var i = 0; i < group.Count; i++)
                for (var j = i + 1; j < group.Count; j++)
                    pairs[(group[i], group[j])] = pairs.GetValueOrDefault((group[i], group[j])) + 1;
        return pairs;
    }

    private IEnumerable<(string Key, Entity Entity)> Words() =>
        from entity in facts.Graph.Entities
        where entity.Type != EntityType.Person
        from word in entity.Names.SelectMany(n => words.Of(n.Text)).Distinct()
        from key in NameWords.KeysOf(word)
        select ($"{entity.Type} {key}", entity);

    private IEnumerable<(string Key, Entity Entity)> Keys()
    {
        foreach (var entity in facts.Graph.Entities)
        {
            foreach (var name in entity.Names)
            {
                if (NameKey.Of(name.Text).Value is { Length: > 1 } key)
                    yield return ($"{entity.Type} name {key}", entity);
                if (NameSound.Of(name.Text) is { } sound)
                    yield return ($"{entity.Type} sound {sound}", entity);
            }
            foreach (var (title, body) in facts.OfficesOf(entity))
                yield return ($"{entity.Type} office {title} {body}", entity);
        }
    }
}
