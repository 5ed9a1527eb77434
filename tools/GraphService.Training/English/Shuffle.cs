namespace GraphService.Training.English;

/// <summary>A fixed order by a seed, the same on every machine.</summary>
internal sealed class Shuffle(uint seed)
{
    private uint state = seed;

    public uint Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }

    public void Mix<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
