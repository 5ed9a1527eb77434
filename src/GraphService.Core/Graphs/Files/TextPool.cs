namespace GraphService.Graphs.Files;

/// <summary>
/// One string for all equal texts of a folder: an id stands in its own row and in all that name it, and a graph of a million statements would
/// hold each some ten times. Safe for concurrent use.
/// </summary>
internal sealed class TextPool
{
    // More than there are threads, so that they seldom wait for each other.
    private const int Parts = 64;

    private readonly HashSet<string>[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    /// <summary>The string with these characters.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        var part = parts[(uint)string.GetHashCode(text) % Parts];
        lock (part)
        {
            var pooled = part.GetAlternateLookup<ReadOnlySpan<char>>();
            if (pooled.TryGetValue(text, out var known))
                return known;
            var added = text.ToString();
            part.Add(added);
            return added;
        }
    }
}
