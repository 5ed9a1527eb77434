using System.Text.RegularExpressions;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>
/// Whether a page nests more deeply than anyone writes, told from its tags before it is parsed, because a parse can't be interrupted: for each
/// tag the parser looks through all that are open, opens formats that were left open again in each new block, and moves what may not stand in
/// a table before it, so that a hundred thousand take minutes.
/// </summary>
internal static partial class PageDepth
{
    // Beyond it attributes, which the parser compares with each other, make a page that nobody wrote.
    private const int MostAttributes = 5_000;

    public static bool IsTooDeep(string html)
    {
        var open = new OpenTags();
        var (at, ofPage) = (0, 0);
        while (!open.AreTooMany && Find(html, "<", at) is var start && start < html.Length)
        {
            open.AddText(html.AsSpan(at, start - at));
            var rest = html.AsSpan(start);
            var name = TagName(rest[(rest.StartsWith("</") ? 2 : 1)..]);
            if (name.IsEmpty)
            {
                at = rest.StartsWith("<!--") ? Find(html, "-->", start) : start + 1;
                continue;
            }
            at = Math.Min(html.Length, Find(html, ">", start) + 1);
            var tag = html.AsSpan(start, at - start);
            ofPage += IsOfPage(name) ? Attributes(tag) : 0;
            if (ofPage > MostAttributes || tag.Length > MostAttributes && Attributes(tag) > MostAttributes)
                return true;
            open.Add(name.ToString().ToLowerInvariant(), tag);
            if (name is "script" or "style" && !tag.StartsWith("</"))
                at = Find(html, "</" + name.ToString(), at);
        }
        return open.AreTooMany;
    }

    // Those of all tags <html> and <body> are joined.
    private static bool IsOfPage(ReadOnlySpan<char> name) =>
        name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.Equals("body", StringComparison.OrdinalIgnoreCase);

    private static int Attributes(ReadOnlySpan<char> tag) => Space().Count(tag);

    private static int Find(string html, string what, int from) =>
        from < html.Length && html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : html.Length;

    // Empty where what begins here is no tag: 1 < 2.
    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> tag)
    {
        var length = 0;
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
            return [];
        while (length < tag.Length && length < 32 && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }

    [GeneratedRegex(@"[\s/]+")]
    private static partial Regex Space();
}
