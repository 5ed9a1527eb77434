namespace GraphService.Embedded.Searches;

/// <summary>Short pieces of texts: each character, and each two neighbours.</summary>
internal static class Grams
{
    /// <summary>All characters and pairs.</summary>
    public static IEnumerable<string> Of(string text) => text.Select(c => c.ToString()).Concat(PairsOf(text));

    /// <summary>All pairs of neighbours.</summary>
    public static IEnumerable<string> PairsOf(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2));
}
