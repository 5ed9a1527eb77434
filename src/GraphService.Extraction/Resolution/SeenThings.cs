namespace GraphService.Extraction.Resolution;

/// <summary>The events and described things of which a document has spoken up to a place, by when it did and by what their names end with.</summary>
internal sealed class SeenThings
{
    /// <summary>The shortest key that tells a thing from others of its kind where only the ends of two names agree.</summary>
    public const int ShortestTelling = 6;

    // A name that is longer is a page without marks; no other name ends with all of it.
    private const int LongestEnding = 200;

    private readonly List<(EntityDraft Entity, string Head)> mentions = [];
    private readonly Dictionary<EntityDraft, int> order = [];
    private readonly Dictionary<EntityDraft, int> known = [];
    private readonly Dictionary<string, HashSet<EntityDraft>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<EntityDraft>> byEnding = new(StringComparer.Ordinal);

    /// <summary>Takes note of a mention, and of the names that the thing has by now.</summary>
    public void Add(EntityDraft entity, string head)
    {
        mentions.Add((entity, head));
        order.TryAdd(entity, order.Count);
        if (known.GetValueOrDefault(entity) == entity.Keys.Count)
            return;
        known[entity] = entity.Keys.Count;
        foreach (var key in entity.Keys)
        {
            Add(byKey, key, entity);
            for (var length = ShortestTelling; length <= Math.Min(key.Length, LongestEnding); length++)
                Add(byEnding, key[^length..], entity);
        }
    }

    /// <summary>The mentions, the last first.</summary>
    public IEnumerable<(EntityDraft Entity, string Head)> Backwards()
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
            yield return (mentions[i].Entity.Current, mentions[i].Head);
    }

    /// <summary>
    /// Things of this key, and those whose key ends with it or with which it ends as far as
    /// that tells, in the order in which they were first spoken of.
    /// </summary>
    /// <param name="key">The key of a name.</param>
    /// <param name="telling">How long an end must be to tell.</param>
    public IEnumerable<EntityDraft> Named(string key, int telling)
    {
        var found = new HashSet<EntityDraft>(byKey.GetValueOrDefault(key) ?? []);
        if (key.Length >= telling)
            found.UnionWith(byEnding.GetValueOrDefault(key) ?? []);
        for (var length = telling; length < key.Length; length++)
            found.UnionWith(byKey.GetValueOrDefault(key[^length..]) ?? []);
        return found.OrderBy(e => order[e]).Select(e => e.Current);
    }

    private static void Add(Dictionary<string, HashSet<EntityDraft>> index, string key, EntityDraft entity) =>
        (index.TryGetValue(key, out var list) ? list : index[key] = []).Add(entity);
}
