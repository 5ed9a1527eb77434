using GraphService.Language.Learning;

namespace GraphService.Training.Learning;

/// <summary>An averaged perceptron over hashed slots. The average of the weights over all updates is what is kept, in fixed point.</summary>
internal sealed class SlotTrainer(int bits)
{
    private readonly int[] weights = new int[1 << bits];
    private readonly long[] totals = new long[1 << bits];
    private readonly int[] since = new int[1 << bits];

    /// <summary>Examples seen; the average is taken over them.</summary>
    public int Step { get; private set; }

    public void Next() => Step++;

    /// <summary>Begins anew with no weights. What was learned so far stays in the average, so that several orders of the examples vote.</summary>
    public void Restart()
    {
        for (var slot = 0; slot < weights.Length; slot++)
        {
            totals[slot] += (long)weights[slot] * (Step - since[slot]);
            (since[slot], weights[slot]) = (Step, 0);
        }
    }

    /// <summary>The present weights, which change with each update.</summary>
    public SlotWeights Live => new(weights);

    public void Update(ReadOnlySpan<uint> features, int change)
    {
        var mask = (uint)(weights.Length - 1);
        foreach (var feature in features)
        {
            var slot = feature & mask;
            totals[slot] += (long)weights[slot] * (Step - since[slot]);
            since[slot] = Step;
            weights[slot] += change;
        }
    }

    /// <summary>The averages, in the units of the updates.</summary>
    /// <exception cref="OverflowException">One doesn't fit into 16 bits: the updates are too large.</exception>
    public SlotWeights Average()
    {
        var averages = new int[weights.Length];
        for (var slot = 0; slot < weights.Length; slot++)
            averages[slot] = checked((short)((totals[slot] + ((long)weights[slot] * (Step - since[slot]))) / Math.Max(1, Step)));
        return new SlotWeights(averages);
    }
}
