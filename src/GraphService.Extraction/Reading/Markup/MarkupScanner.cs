using GraphService.Extraction.Texts;
namespace GraphService.Extraction.Reading.Markup;

/// <summary>
/// Takes marks out of a text that are not its words: tags and entities of HTML, links, emphasis and attributes of Markdown, addresses. What a tag
/// says of the layout becomes a line break, a mark of a heading or a point, a column. Every letter keeps its place in the file.
/// </summary>
internal sealed class MarkupScanner(IReadOnlyList<Letter> letters)
{
    private readonly string text = string.Create(letters.Count, letters, (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = from[i].Char;
    });

    private readonly List<Letter> result = new(letters.Count);

    // Closing marks that were announced by opening ones: where they begin and how long they are.
    private readonly SortedDictionary<int, int> closings = [];

    // Where a search for the end of something found none, so that it isn't tried again.
    private readonly HashSet<string> endless = new(StringComparer.Ordinal);

    /// <summary>The letters without marks.</summary>
    public IReadOnlyList<Letter> Scan()
    {
        for (var at = 0; at < text.Length;)
            at += Step(at);
        return result;
    }

    /// <summary>Whether a text holds anything that may be markup.</summary>
    public static bool MayHold(IReadOnlyList<Letter> letters) =>
        letters.Any(l => l.Char is '<' or '[' or '*' or '`' or '&' or '_' or '~' or '{' || l.Char == ':');

    private int Step(int at)
    {
        if (closings.Remove(at, out var closing))
            return closing;
        var length = text[at] switch
        {
            '<' => Tag(at),
            '!' or '[' => Link(at),
            '*' or '_' or '~' or '`' => Emphasis(at),
            '{' => MarkupPatterns.Attributes().Match(text, at) is { Success: true } m ? m.Length : 0,
            '&' => Entity(at),
            'h' or '(' => Address(at),
            _ => 0,
        };
        if (length > 0)
            return length;
        result.Add(letters[at]);
        return 1;
    }

    private int Tag(int at)
    {
        if (Comment(at) is var comment and > 0)
            return comment;
        if (MarkupPatterns.Tag().Match(text, at) is not { Success: true } m)
            return 0;
        var (name, isEnd) = (m.Groups["name"].Value.ToLowerInvariant(), m.Groups["end"].Success);
        if (HtmlMarks.IsHidden(name) && !isEnd)
            return EndOf($"</{name}", at) is { } end ? end - at : m.Length;
        Put(HtmlMarks.Of(name, isEnd), at, at + m.Length);
        return m.Length;
    }

    private int Comment(int at) =>
        string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 && EndOf("-->", at) is { } end ? end - at : 0;

    // Up to the end of the tag or mark that closes it.
    private int? EndOf(string mark, int from)
    {
        if (endless.Contains(mark))
            return null;
        var start = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            endless.Add(mark);
            return null;
        }
        var end = text.IndexOf('>', start);
        return end < 0 ? text.Length : end + 1;
    }

    private int Link(int at)
    {
        if (MarkupPatterns.Image().Match(text, at) is { Success: true } image)
            return image.Length;
        if (text[at] == '!' || MarkupPatterns.Link().Match(text, at) is not { Success: true } link)
            return 0;
        var words = link.Groups["words"];
        closings[words.Index + words.Length] = link.Index + link.Length - words.Index - words.Length;
        return 1;
    }

    private int Emphasis(int at)
    {
        if (MarkupPatterns.Emphasis().Match(text, at) is not { Success: true } m)
            return 0;
        var mark = m.Groups["mark"].Length;
        closings[at + m.Length - mark] = mark;
        return mark;
    }

    private int Entity(int at)
    {
        if (MarkupPatterns.Entity().Match(text, at) is not { Success: true } m)
            return 0;
        var decoded = System.Net.WebUtility.HtmlDecode(m.Value);
        if (decoded == m.Value)
            return 0;
        Put(decoded.Replace('\u00A0', ' '), at, at + m.Length);
        return m.Length;
    }

    private int Address(int at) =>
        at > 0 && char.IsAsciiLetter(text[at - 1]) ? 0 : MarkupPatterns.Address().Match(text, at) is { Success: true } m ? m.Length : 0;

    private void Put(string words, int start, int end)
    {
        foreach (var c in words)
            result.Add(new Letter(c, letters[start].Start, letters[end - 1].End));
    }
}
