namespace GraphService.Language.Learning;

/// <summary>Stable 32-bit hashes: the same on every machine and in every version, since models hold them.</summary>
internal static class Hash
{
    /// <summary>Of a text's UTF-16 units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return Finish(hash);
    }

    /// <summary>Of a hash and one value more; not symmetric.</summary>
    public static uint Mix(uint hash, uint value) => Finish((hash * 0x9E3779B1u) ^ (value + 0x7F4A7C15u + (hash >> 3)));

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
