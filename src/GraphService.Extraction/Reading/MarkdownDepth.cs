namespace GraphService.Extraction.Reading;

/// <summary>
/// Whether a Markdown file nests quotes and lists more deeply than anyone writes, told from how its lines begin before it is parsed, because a
/// parse can't be interrupted: for each line the parser looks through all that are open. Comments in it that don't end cost likewise.
/// </summary>
internal static class MarkdownDepth
{
    // Of quotes and points of lists in each other.
    private const int Deepest = 100;

    // A point within another stands at least so many columns further right.
    private const int LeastIndent = 2;

    private const int Tab = 4;

    // For each comment and the like the parser looks for its end up to the end of its paragraph.
    private const long MostSearched = 10_000_000_000;

    public static bool IsTooDeep(string markdown)
    {
        var (open, length) = (0L, 0L);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            (open, length) = line.IsWhiteSpace() ? (0, 0) : (open + line.Count("<!") + line.Count("<?"), length + line.Length);
            if (Depth(line) > Deepest || open * length > MostSearched)
                return true;
        }
        return false;
    }

    // Of what a line is in, as its indent and its marks tell.
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (marks, indent) = (0, 0);
        while (!line.IsEmpty && marks <= Deepest)
            if (line[0] is ' ' or '\t')
            {
                indent += line[0] == '\t' ? Tab : 1;
                line = line[1..];
            }
            else if (MarkLength(line) is > 0 and var length)
            {
                marks++;
                line = line[length..];
                // The space behind a mark is its own.
                line = line is [' ' or '\t', ..] ? line[1..] : line;
            }
            else
                return marks + indent / LeastIndent;
        return marks == 0 ? 0 : marks + indent / LeastIndent;
    }

    private static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line[0] == '>')
            return 1;
        var digits = 0;
        while (digits < line.Length && digits < 10 && char.IsAsciiDigit(line[digits]))
            digits++;
        var isMark = digits < line.Length && (digits == 0 ? line[0] is '-' or '*' or '+' : digits < 10 && line[digits] is '.' or ')');
        return isMark && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
