namespace GraphService.Language.Learning;

/// <summary>The weights of a yes-or-no or ranking decision: hashed features share 2^n slots.</summary>
internal sealed class SlotWeights
{
    private readonly int[] slots;

    /// <exception cref="ArgumentException">Their number is no power of two.</exception>
    public SlotWeights(int[] slots)
    {
        if (slots.Length == 0 || (slots.Length & (slots.Length - 1)) != 0)
            throw new ArgumentException($"{slots.Length} slots; the number of slots is a power of two.", nameof(slots));
        this.slots = slots;
    }

    /// <summary>Kept in 16 bits each.</summary>
    public ReadOnlySpan<int> Slots => slots;

    /// <summary>The sum of the features' weights.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        var mask = (uint)(slots.Length - 1);
        foreach (var feature in features)
            sum += slots[feature & mask];
        return sum;
    }
}
