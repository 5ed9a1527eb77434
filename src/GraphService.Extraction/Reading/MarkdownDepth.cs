namespace GraphService.Extraction.Reading;

/// <summary>
/// Whether a Markdown file nests quotes and lists more deeply than anyone writes, told from how its lines begin before it is parsed, because a
/// parse can't be interrupted: for each line the parser looks through all that are open. Comments and links
/// that don't end, and tables that are filled up, cost likewise.
/// </summary>
internal static class MarkdownDepth
{
    // Of quotes and points of lists in each other.
    private const int Deepest = 100;

    // A point within another stands at least so many columns further right.
    private const int LeastIndent = 2;

    private const int Tab = 4;

    public static bool IsTooDeep(string markdown)
    {
        var paragraph = new Paragraph();
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            paragraph = line.IsWhiteSpace() ? new Paragraph() : paragraph.With(line);
            if (Depth(line) > Deepest || paragraph.TakesLong)
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
                break;
        // A line without a mark may be a verse or a drawing.
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

    // What the parser would do over lines without a blank one between them.
    private readonly record struct Paragraph(long Length, int Lines, int Comments, int Brackets, int Columns)
    {
        // For each comment or address of a link the end is looked for up to the end of the paragraph, for an address several times.
        private const long MostSearched = 10_000_000_000;
        private const int OfAddress = 10;

        // A row is filled up to as many cells as the widest one has.
        private const long MostCells = 2_500_000;

        public bool TakesLong => (Comments + ((long)OfAddress * Math.Max(0, Brackets))) * Length > MostSearched || (long)Lines * Columns > MostCells;

        public Paragraph With(ReadOnlySpan<char> line) => new(
            Length + line.Length, Lines + 1, Comments + line.Count("<!") + line.Count("<?"),
            Brackets + line.Count('(') - line.Count(')'), Math.Max(Columns, line.Count('|')));
    }
}
