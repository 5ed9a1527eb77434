using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading;

/// <summary>
/// Lines of one English paragraph that are broken to a width of its own, whatever the rest of the text does: none of them but the last could take the first
/// word of the next.
/// </summary>
internal static class WrappedLines
{
    // Two lines may be a heading and its text.
    private const int Fewest = 3;

    /// <summary>The lines, by index, that go on in the one after.</summary>
    public static IReadOnlySet<int> In(List<List<Letter>> lines)
    {
        var wrapped = new HashSet<int>();
        for (var start = 0; start < lines.Count;)
        {
            var end = EndOf(lines, start);
            if (end - start >= Fewest && IsWrapped(lines, start, end))
                wrapped.UnionWith(Enumerable.Range(start, end - start - 1));
            start = Math.Max(end, start + 1);
        }
        return wrapped;
    }

    // A blank line, a point of a list or a row of a table begins another paragraph.
    private static int EndOf(List<List<Letter>> lines, int start)
    {
        var end = start;
        while (end < lines.Count && LineJoiner.Trimmed(lines[end]) is { Length: > 0 } line && (end == start || !Layout.StartsBlock(line))
            && !line.Contains('|', StringComparison.Ordinal))
            end++;
        return end;
    }

    private static bool IsWrapped(List<List<Letter>> lines, int start, int end)
    {
        var widths = Enumerable.Range(start, end - start).Select(i => LineJoiner.Width(lines[i])).ToList();
        var width = widths.Max();
        if (width is < LineJoiner.NarrowestPage or > LineJoiner.WidestPage)
            return false;
        // A list of sentences is none.
        var ended = Enumerable.Range(start, end - start - 1).Count(i => LineJoiner.Trimmed(lines[i])[^1] is '.' or ';' or ':');
        if (ended * 2 > end - start - 1)
            return false;
        for (var i = start; i < end - 1; i++)
            if (!IsLatin(LineJoiner.Trimmed(lines[i])) || widths[i - start] + 1 + FirstWord(LineJoiner.Trimmed(lines[i + 1])) <= width)
                return false;
        return true;
    }

    private static bool IsLatin(string line) => !line.Any(Script.IsJapanese) && line.Any(char.IsAsciiLetterLower);

    private static int FirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : line.Length;
}
