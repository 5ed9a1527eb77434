using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Entities;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Naming;

/// <summary>The keys of all names in ordinal order, one behind the other in one text; those of one spelling in order of their entities' degrees.</summary>
internal sealed class NameKeys
{
    // Below this, the work of starting threads is more than theirs.
    private const int WorthThreads = 10_000;

    private readonly char[] text;
    private readonly int[] starts;
    private readonly int[] entities;
    private readonly Grouping places;

    public NameKeys(NumberedGraph graph, EntityOrders orders)
    {
        var keys = Keys(graph);
        var (texts, owners) = (new List<string>(2 * keys.Length), new List<int>(2 * keys.Length));
        for (var e = 0; e < keys.Length; e++)
            foreach (var key in keys[e])
            {
                texts.Add(key);
                owners.Add(e);
            }
        int[] sorted = [.. Enumerable.Range(0, texts.Count)];
        var degrees = orders[EntityOrder.DegreeDesc];
        new TextSort((i, offset) => TextSort.Pack(texts[i], offset), (a, b) => degrees.Places[owners[a]].CompareTo(degrees.Places[owners[b]])).Sort(sorted);
        (text, starts) = (new char[texts.Sum(t => t.Length)], new int[texts.Count + 1]);
        entities = Array.ConvertAll(sorted, i => owners[i]);
        for (var place = 0; place < sorted.Length; place++)
        {
            texts[sorted[place]].CopyTo(text.AsSpan(starts[place]));
            starts[place + 1] = starts[place] + texts[sorted[place]].Length;
        }
        places = Grouping.ByKey(graph.Entities.Count, entities);
    }

    /// <summary>How many keys there are.</summary>
    public int Count => entities.Length;

    /// <summary>The entity whose key stands at each place.</summary>
    public ReadOnlySpan<int> Entities => entities;

    /// <summary>The key at a place.</summary>
    public ReadOnlySpan<char> this[int place] => text.AsSpan(starts[place]..starts[place + 1]);

    /// <summary>The places of an entity's keys, each different; a name with nothing that counts has none.</summary>
    public ReadOnlySpan<int> PlacesOf(int entity) => places[entity];

    /// <summary>The entities that have a name of exactly this key, highest degree first.</summary>
    public ReadOnlySpan<int> Exactly(ReadOnlySpan<char> key)
    {
        var from = FirstFrom(key, key.Length + 1, orEqual: true);
        return Entities[from..FirstFrom(key, key.Length + 1, orEqual: false)];
    }

    /// <summary>The entities of the keys that begin so, one for each key.</summary>
    public ReadOnlySpan<int> Beginning(ReadOnlySpan<char> beginning)
    {
        var from = FirstFrom(beginning, beginning.Length, orEqual: true);
        return Entities[from..FirstFrom(beginning, beginning.Length, orEqual: false)];
    }

    /// <summary>Whether one of an entity's keys has a text in it.</summary>
    public bool Holds(int entity, ReadOnlySpan<char> part)
    {
        foreach (var place in places[entity])
            if (this[place].IndexOf(part, StringComparison.Ordinal) >= 0)
                return true;
        return false;
    }

    // The first place whose key, as far as it counts, is the text or comes after it; or comes after it.
    private int FirstFrom(ReadOnlySpan<char> key, int counts, bool orEqual)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var here = this[middle];
            var compared = (here.Length > counts ? here[..counts] : here).SequenceCompareTo(key);
            (low, high) = compared > 0 || (orEqual && compared == 0) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    private static string[][] Keys(NumberedGraph graph)
    {
        var keys = new string[graph.Entities.Count][];
        if (keys.Length < WorthThreads)
            for (var e = 0; e < keys.Length; e++)
                keys[e] = KeysOf(graph.Entities[e]);
        else
            Parallel.For(0, keys.Length, e => keys[e] = KeysOf(graph.Entities[e]));
        return keys;
    }

    private static string[] KeysOf(Entity entity) => [.. entity.Names.Select(n => NameKey.Of(n.Text).Value).Where(k => k.Length > 0).Distinct()];
}
