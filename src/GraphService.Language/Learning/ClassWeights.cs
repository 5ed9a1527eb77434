namespace GraphService.Language.Learning;

/// <summary>
/// The weights of a decision between several classes, sparse: a feature has weights for the classes that it was ever seen to matter for. A feature is found by the upper half of its hash,
/// which names a bucket, and the lower half, which is searched in it.
/// </summary>
internal sealed class ClassWeights : IClassScorer
{
    private const int Batch = 128;
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
        // All places are found first: the searches don't depend on each other, so the processor waits for memory once and not for each of them.
        Span<int> places = stackalloc int[Batch];
        for (var done = 0; done < features.Length; done += Batch)
        {
            var batch = features[done..Math.Min(features.Length, done + Batch)];
            for (var i = 0; i < batch.Length; i++)
                places[i] = Find(batch[i]);
            foreach (var at in places[..batch.Length])
            {
                if (at >= 0)
                    AddRow(scores, starts[at], starts[at + 1]);
            }
        }
    }

    private void AddRow(Span<int> scores, int start, int end)
    {
        for (var i = start; i < end; i++)
            scores[classes[i]] += weights[i];
    }

    private int Find(uint feature)
    {
        var low = buckets[feature >> 16];
        var at = keys.AsSpan(low, buckets[(feature >> 16) + 1] - low).IndexOf((ushort)feature);
        return at < 0 ? -1 : low + at;
    }
}
