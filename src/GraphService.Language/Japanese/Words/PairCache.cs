namespace GraphService.Language.Japanese.Words;

/// <summary>What pairs of neighbours are worth, as far as they were asked for lately. For weights that don't change, and not for several threads.</summary>
internal sealed class PairCache(WordWeights weights)
{
    private const int Bits = 14;
    private readonly ulong[] keys = new ulong[1 << Bits];
    private readonly int[] values = new int[1 << Bits];

    public int Pair(in WordSigns left, in WordSigns right)
    {
        // The words themselves say all that the pair is worth.
        var key = ((ulong)left.Lexical << 32) | right.Lexical;
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - Bits));
        if (keys[slot] == key)
            return values[slot];
        keys[slot] = key;
        return values[slot] = weights.Pair(left, right);
    }
}
