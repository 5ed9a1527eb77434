namespace GraphService.Walks;

/// <summary>Numbers by key, one group after another in one array: the group of key k lies from starts[k] to starts[k + 1].</summary>
public sealed class Grouping
{
    private readonly int[] starts;
    private readonly int[] values;

    /// <summary>Within a group, values keep the order of the pairs.</summary>
    /// <param name="keys">Keys are 0 and more, below this.</param>
    /// <param name="pairs">Keys with their values.</param>
    public Grouping(int keys, IReadOnlyList<(int Key, int Value)> pairs)
        : this(keys, pairs.Count, i => pairs[i].Key, i => pairs[i].Value)
    {
    }

    private Grouping(int keys, int count, Func<int, int> keyOf, Func<int, int> valueOf)
    {
        starts = new int[keys + 1];
        for (var i = 0; i < count; i++)
            if (keyOf(i) is >= 0 and var key)
                starts[key + 1]++;
        for (var key = 0; key < keys; key++)
            starts[key + 1] += starts[key];
        values = new int[starts[keys]];
        var next = starts.AsSpan(0, keys).ToArray();
        for (var i = 0; i < count; i++)
            if (keyOf(i) is >= 0 and var key)
                values[next[key]++] = valueOf(i);
    }

    /// <summary>The group of a key; empty for the key -1 of what is unknown.</summary>
    public ReadOnlySpan<int> this[int key] => key < 0 ? [] : values.AsSpan(starts[key]..starts[key + 1]);

    /// <summary>The numbers from 0 on by the key that each has, in order; what has the key -1 is in no group.</summary>
    public static Grouping ByKey(int keys, IReadOnlyList<int> keyOfEach) => new(keys, keyOfEach.Count, i => keyOfEach[i], i => i);

    /// <summary>Some numbers by the key that each has, in the order in which they are given; what has the key -1 is in no group.</summary>
    public static Grouping ByKey(int keys, IReadOnlyList<int> numbers, IReadOnlyList<int> keyOfEach) =>
        new(keys, numbers.Count, i => keyOfEach[numbers[i]], i => numbers[i]);
}
