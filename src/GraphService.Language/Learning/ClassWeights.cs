using System.Numerics;

namespace GraphService.Language.Learning;

/// <summary>
/// The weights of a decision between several classes, sparse: a feature has weights for the classes that it was ever seen to
/// matter for. A feature is found by the upper half of its hash, which names a bucket, and the lower half, which is searched in it.
/// A feature with weights for many classes has them in a full row, which is added several classes at a time.
/// </summary>
internal sealed class ClassWeights : IClassScorer
{
    private const int Batch = 128;
    private const int FewestForRow = 12;
    private readonly int[] buckets;
    private readonly ushort[] keys;
    private readonly byte[] counts;
    private readonly int[] starts;
    private readonly short[] rows;
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
        this.counts = counts;
        (starts, rows) = Starts();
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
                if (at < 0)
                    continue;
                if (starts[at] >= 0)
                    AddSparse(scores, starts[at], counts[at]);
                else
                    AddFull(scores, rows.AsSpan(~starts[at], Names.Count));
            }
        }
    }

    private static void AddFull(Span<int> scores, ReadOnlySpan<short> row)
    {
        var i = 0;
        for (; i + Vector<short>.Count <= row.Length; i += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[i..]), out var low, out var high);
            var first = scores[i..];
            var second = scores[(i + Vector<int>.Count)..];
            (new Vector<int>(first) + low).CopyTo(first);
            (new Vector<int>(second) + high).CopyTo(second);
        }

        for (; i < row.Length; i++)
            scores[i] += row[i];
    }

    private void AddSparse(Span<int> scores, int start, int count)
    {
        for (var i = start; i < start + count; i++)
            scores[classes[i]] += weights[i];
    }

    /// <summary>Where each feature's weights begin; the complement of where its full row does.</summary>
    private (int[] Starts, short[] Rows) Starts()
    {
        var many = Math.Max(FewestForRow, Names.Count / 4);
        var full = new short[counts.Count(count => count >= many) * Names.Count];
        var places = new int[counts.Length];
        for (int i = 0, start = 0, row = 0; i < counts.Length; start += counts[i++])
        {
            places[i] = start;
            if (counts[i] < many)
                continue;
            places[i] = ~row;
            for (var at = start; at < start + counts[i]; at++)
                full[row + classes[at]] = weights[at];
            row += Names.Count;
        }

        return (places, full);
    }

    private int Find(uint feature)
    {
        var low = buckets[feature >> 16];
        var at = keys.AsSpan(low, buckets[(feature >> 16) + 1] - low).IndexOf((ushort)feature);
        return at < 0 ? -1 : low + at;
    }
}
