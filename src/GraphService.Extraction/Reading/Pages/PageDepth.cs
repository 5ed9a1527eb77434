namespace GraphService.Extraction.Reading.Pages;

/// <summary>
/// Whether a page nests more deeply than anyone writes, told from its tags before it is parsed: for each tag the parser looks through all
/// that are open, so that a hundred thousand take minutes.
/// </summary>
internal static class PageDepth
{
    // As deep as browsers go.
    private const int Deepest = 512;

    // Elements without an end tag, and those that often have none.
    private static readonly HashSet<string> Unended = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rt", "rp", "html", "head", "body",
    };

    public static bool IsTooDeep(string html)
    {
        var unended = Unended.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = Find(html, "<", 0); at < html.Length && depth <= Deepest; at = Find(html, "<", at))
        {
            var rest = html.AsSpan(at);
            var ends = rest.StartsWith("</");
            var name = Name(rest[(ends ? 2 : 1)..]);
            at = rest.StartsWith("<!--") ? Find(html, "-->", at)
                : name is "script" or "style" && !ends ? Find(html, "</" + name.ToString(), at) : at + 1 + name.Length;
            if (name.Length > 0 && !unended.Contains(name) && (ends || !ClosesItself(html, at)))
                depth = ends ? Math.Max(0, depth - 1) : depth + 1;
        }
        return depth > Deepest;
    }

    private static int Find(string html, string what, int from) =>
        from < html.Length && html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : html.Length;

    // As the paths of a drawing do.
    private static bool ClosesItself(string html, int at) => Find(html, ">", at) is var end && end < html.Length && html[end - 1] == '/';

    // Empty where what begins here is no tag: 1 < 2.
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
            return [];
        while (length < tag.Length && length < 32 && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }
}
