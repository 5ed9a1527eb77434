using GraphService.Language.Learning;

namespace GraphService.Language.English.Lexicons;

/// <summary>
/// A read-only map from hashes of texts to one of few values: hashes ascending, found by their upper half; the value is a place
/// in the list of values.
/// </summary>
internal sealed class LexiconTable(int[] buckets, ushort[] keys, ushort[] places, uint[] values)
{
    public static LexiconTable Read(ModelFile file, string name) =>
        new(file.Get<int>($"{name}.buckets"), file.Get<ushort>($"{name}.keys"), file.Get<ushort>($"{name}.places"), file.Get<uint>($"{name}.values"));

    public static void Write(ModelFile file, string name, SortedDictionary<uint, uint> entries)
    {
        var buckets = new int[65537];
        foreach (var key in entries.Keys)
            buckets[(key >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
        var values = entries.Values.Distinct().Order().ToArray();
        file.Put<int>($"{name}.buckets", buckets);
        file.Put<ushort>($"{name}.keys", entries.Keys.Select(key => (ushort)key).ToArray());
        file.Put<ushort>($"{name}.places", entries.Values.Select(value => (ushort)Array.BinarySearch(values, value)).ToArray());
        file.Put<uint>($"{name}.values", values);
    }

    /// <summary>The value of this hash, 0 where it has none.</summary>
    public uint this[uint hash]
    {
        get
        {
            var bucket = hash >> 16;
            for (var at = buckets[bucket]; at < buckets[bucket + 1]; at++)
            {
                if (keys[at] == (ushort)hash)
                    return values[places[at]];
            }

            return 0;
        }
    }
}
