namespace GraphService.Language.Learning;

/// <summary>
/// The features of one decision as hashes: a template's number with up to four values. Reused from decision to decision, so not for several threads.
/// </summary>
internal sealed class FeatureList
{
    private uint[] items = new uint[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The hashes in the order in which they were added.</summary>
    public ReadOnlySpan<uint> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint template) => Put(Hash.Mix(1, template));

    public void Add(uint template, uint a) => Put(Hash.Mix(Hash.Mix(1, template), a));

    public void Add(uint template, uint a, uint b) => Put(Hash.Mix(Hash.Mix(Hash.Mix(1, template), a), b));

    public void Add(uint template, uint a, uint b, uint c) => Put(Hash.Mix(Hash.Mix(Hash.Mix(Hash.Mix(1, template), a), b), c));

    public void Add(uint template, uint a, uint b, uint c, uint d) =>
        Put(Hash.Mix(Hash.Mix(Hash.Mix(Hash.Mix(Hash.Mix(1, template), a), b), c), d));

    /// <summary>Adds features of another list as they are.</summary>
    public void AddAll(ReadOnlySpan<uint> hashes)
    {
        foreach (var hash in hashes)
            Put(hash);
    }

    private void Put(uint hash)
    {
        if (Count == items.Length)
            Array.Resize(ref items, 2 * items.Length);
        items[Count++] = hash;
    }
}
