namespace GraphService.Extraction.Reading.Pages;

/// <summary>The elements of a page that are open while its tags are read one by one, roughly as a parser keeps them, and what they will cost it.</summary>
internal sealed class OpenTags
{
    // As deep as browsers go.
    private const int Deepest = 512;

    // Formats left open are opened again in each block behind them: what that may make more than the page says itself.
    private const int MostReopened = 200_000;

    // For each tag a parser looks through the open ones, in the worst case through all.
    private const long MostLooked = 200_000_000;

    // What stands between the rows of a table is moved before it, one after the other.
    private const int MostMoved = 5_000;

    // Of formats with one wording a parser keeps three.
    private const int MostAlike = 3;

    private static readonly HashSet<string> Empty =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body"];

    // What the next of its kind ends, and others that often have no end tag.
    private static readonly HashSet<string> Unended =
        ["p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "option"];

    private static readonly HashSet<string> Formats =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly HashSet<string> TableParts =
        ["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "style", "script", "template"];

    private readonly List<string> open = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> formats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);
    private readonly Stack<bool> inCell = new();
    private int formatsOpen;
    private long reopened;
    private long looked;
    private int moved;

    /// <summary>Whether a parser would take long over what was told so far.</summary>
    public bool AreTooMany => open.Count > Deepest || looked > MostLooked || reopened > MostReopened || moved > MostMoved;

    /// <summary>Takes note of text between two tags.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (IsBetweenCells && !text.IsWhiteSpace())
            moved++;
    }

    /// <summary>Takes note of a tag.</summary>
    /// <param name="name">Its element, in small letters.</param>
    /// <param name="tag">The tag as it stands.</param>
    public void Add(string name, ReadOnlySpan<char> tag)
    {
        looked += open.Count;
        if (IsBetweenCells && !TableParts.Contains(name) && !tag.StartsWith("</"))
            moved++;
        PassTable(name, tag.StartsWith("</"));
        if (!Formats.Contains(name) && !Empty.Contains(name))
            reopened += formatsOpen;
        if (tag.StartsWith("</"))
            End(name);
        else if (!Empty.Contains(name) && !Unended.Contains(name) && !tag.EndsWith("/>"))
            Open(name, tag);
    }

    // Whether what follows stands in a cell.
    private void PassTable(string name, bool isEnd)
    {
        var isCell = name is "td" or "th" or "caption";
        if ((isCell || name is "tr" or "thead" or "tbody" or "tfoot") && inCell.TryPop(out _))
            inCell.Push(isCell && !isEnd);
    }

    private bool IsBetweenCells => inCell.TryPeek(out var cell) && !cell;

    private void Open(string name, ReadOnlySpan<char> tag)
    {
        // A link ends the one before it; readings of ruby end each other.
        if (name is "a" or "nobr" || name is "rt" or "rp" && numbers.GetValueOrDefault("ruby") > 0)
            End(name);
        open.Add(name);
        numbers[name] = numbers.GetValueOrDefault(name) + 1;
        if (name == "table")
            inCell.Push(false);
        if (!Formats.Contains(name))
            return;
        var wording = tag.ToString();
        if (alike.GetValueOrDefault(wording) < MostAlike)
            formatsOpen++;
        alike[wording] = alike.GetValueOrDefault(wording) + 1;
        if (!formats.TryGetValue(name, out var wordings))
            formats[name] = wordings = [];
        wordings.Add(wording);
    }

    // What was opened within it ends too; formats among that go on, in the next block, until an end tag of theirs.
    private void End(string name)
    {
        EndFormat(name);
        if (numbers.GetValueOrDefault(name) == 0)
            return;
        for (var ended = ""; ended != name;)
        {
            ended = open[^1];
            open.RemoveAt(open.Count - 1);
            numbers[ended]--;
            if (ended == "table")
                inCell.TryPop(out _);
        }
    }

    private void EndFormat(string name)
    {
        if (!formats.TryGetValue(name, out var wordings) || wordings.Count == 0)
            return;
        var wording = wordings[^1];
        wordings.RemoveAt(wordings.Count - 1);
        if (--alike[wording] < MostAlike)
            formatsOpen--;
    }
}
