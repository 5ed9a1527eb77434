using System.Buffers;

namespace GraphService.Extraction.Limits;

/// <summary>
/// Whether the elements of a page nest more deeply than anyone writes. It is asked before a parser sees the page, since parsers look through all
/// open elements again for each new one. Works on bytes of any encoding in which a tag is ASCII; with UTF-16 the zero bytes between are passed over.
/// </summary>
internal static class MarkupDepth
{
    /// <summary>As deep as browsers go.</summary>
    public const int Most = 512;

    private const int LongestName = 16;

    // What a page may leave open without nesting, because the next one or its parent ends it, and what has no end.
    private static readonly HashSet<string> EndedByOthers =
    [
        "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp", "colgroup", "caption", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ];

    private static readonly SearchValues<byte> TagStart = SearchValues.Create("<"u8);

    /// <summary>Whether more elements than <see cref="Most"/> are open at once.</summary>
    public static bool IsTooDeep(ReadOnlySpan<byte> page)
    {
        var depth = 0;
        Span<char> name = stackalloc char[LongestName];
        for (var at = page.IndexOfAny(TagStart); at >= 0; at = Next(page, at))
        {
            var (length, ends) = Name(page[(at + 1)..], name);
            if (length == 0 || EndedByOthers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]))
                continue;
            depth = Math.Max(0, depth + (ends ? -1 : 1));
            if (depth > Most)
                return true;
        }
        return false;
    }

    private static int Next(ReadOnlySpan<byte> page, int at) => page[(at + 1)..].IndexOfAny(TagStart) is var next and >= 0 ? at + 1 + next : -1;

    // The name in small letters; of length 0 where what begins here is no tag of an element.
    private static (int Length, bool Ends) Name(ReadOnlySpan<byte> tag, Span<char> name)
    {
        var (length, ends) = (0, false);
        foreach (var b in tag[..Math.Min(tag.Length, 2 * LongestName)])
        {
            var c = char.ToLowerInvariant((char)b);
            if (c == '/' && length == 0 && !ends)
                ends = true;
            else if (length < LongestName && (char.IsAsciiLetter(c) || length > 0 && char.IsAsciiDigit(c)))
                name[length++] = c;
            else if (c != '\0')
                break;
        }
        return (length, ends);
    }
}
