namespace GraphService.Training.Learning;

/// <summary>Random numbers that are the same in every version and on every machine (xorshift).</summary>
internal sealed class Shuffle(uint seed)
{
    private uint state = (seed * 2654435761u) | 1;

    /// <summary>A number from 0 to below the limit.</summary>
    public int Next(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    /// <summary>Puts the items into a random order.</summary>
    public void Apply<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
