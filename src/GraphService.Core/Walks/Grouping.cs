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
    {
        starts = new int[keys + 1];
        values = new int[pairs.Count];
        foreach (var (key, _) in pairs)
            starts[key + 1]++;
        for (var key = 0; key < keys; key++)
            starts[key + 1] += starts[key];
        var next = starts.AsSpan(0, keys).ToArray();
        foreach (var (key, value) in pairs)
            values[next[key]++] = value;
    }

    /// <summary>The group of a key; empty for the key -1 of what is unknown.</summary>
    public ReadOnlySpan<int> this[int key] => key < 0 ? [] : values.AsSpan(starts[key]..starts[key + 1]);
}
