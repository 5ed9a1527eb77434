namespace GraphService.Language.Learning;

/// <summary>
/// The weights of a decision between several classes, sparse: a feature has weights for the classes that it was ever seen to matter for. A feature is found by the upper half of its hash,
/// which names a bucket, and the lower half, which is searched in it.
/// </summary>
internal sealed class ClassWeights : IClassScorer
{
    private readonly int[] buckets;
    private readonly ushort[] keys;
    private readonly int[] starts;
    private readonly byte[] classes;
    private readonly short[] weights;

    /// <param name="names">What each class is called.</param>
    /// <param name="buckets">65,537 places in the keys: where each bucket begins, and the end.</param>
    /// <param name="keys">The lower halves of the features' hashes, ascending in each bucket.</param>
    /// <param name="counts">How many classes each feature has weights for.</param>
    /// <param name="classes">The classes of all features in turn.</param>
    /// <param name="weights">Their weights.</param>
    public ClassWeights(IReadOnlyList<string> names, int[] buckets, ushort[] keys, byte[] counts, byte[] classes, short[] weights)
    {
        Names = names;
        this.buckets = buckets;
        this.keys = keys;
        this.classes = classes;
        this.weights = weights;
        starts = new int[keys.Length + 1];
        for (var i = 0; i < keys.Length; i++)
            starts[i + 1] = starts[i] + counts[i];
    }

    /// <summary>What each class is called.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Adds each feature's weights to the scores of the classes.</summary>
    public void AddTo(Span<int> scores, ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            var at = Find(feature);
            if (at < 0)
                continue;
            for (int i = starts[at], end = starts[at + 1]; i < end; i++)
                scores[classes[i]] += weights[i];
        }
    }

    private int Find(uint feature)
    {
        var bucket = feature >> 16;
        var key = (ushort)feature;
        var (low, high) = (buckets[bucket], buckets[bucket + 1]);
        while (high - low > 8)
        {
            var middle = (low + high) / 2;
            if (keys[middle] <= key)
                low = middle;
            else
                high = middle;
        }

        for (; low < high; low++)
        {
            if (keys[low] == key)
                return low;
        }

        return -1;
    }
}
