using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Passages;

/// <summary>Rows of tables: cells between upright strokes.</summary>
internal static partial class TableRow
{
    private const int FewestInside = 2;

    /// <summary>
    /// The cells of a line without the white space around them, by places of the text in
    /// which the line begins at a place; none where it is no row.
    /// </summary>
    public static IReadOnlyList<(int Start, int End)> CellsOf(string line, int at)
    {
        var strokes = line.Count(c => c == '|');
        if (!line.StartsWith('|') || strokes < FewestInside || line.StartsWith("||", StringComparison.Ordinal))
            return [];
        var cells = new List<(int, int)>();
        var start = 1;
        while (start <= line.Length)
        {
            var end = line.IndexOf('|', start) is var stroke and >= 0 ? stroke : line.Length;
            if (end < line.Length || start < line.Length)
                cells.Add(Trimmed(line, start, end, at));
            start = end + 1;
        }
        return cells;
    }

    /// <summary>
    /// The cells of a line that tabs part, or strokes with spaces around them, where a line beside it has as many; none where it is no row. So text that
    /// holds a single such mark stays text.
    /// </summary>
    public static IReadOnlyList<(int Start, int End)> BesideOthers(NormalizedText source, int start, int end)
    {
        var cells = Parted(source, start, end);
        if (cells.Count < 2)
            return [];
        var (before, after) = (start < 2 ? -1 : source.Value.LastIndexOf('\n', start - 2) + 1, end + 1);
        var next = after < source.Value.Length && source.Value.IndexOf('\n', after) is var n and >= 0 ? n : source.Value.Length;
        return before >= 0 && Parted(source, before, start - 1).Count == cells.Count
            || after < next && Parted(source, after, next).Count == cells.Count ? cells : [];
    }

    private static List<(int Start, int End)> Parted(NormalizedText source, int start, int end)
    {
        var (cells, from) = (new List<(int, int)>(), start);
        for (var i = start + 1; i < end && end - start <= LongestRow; i++)
            if (source.Value[i] != ' ' && source.TabBefore(i) || i + 1 < end && source.Value.AsSpan(i - 1, 3).SequenceEqual(" | "))
            {
                cells.Add(Trimmed(source.Value[from..i], 0, i - from, from));
                from = source.Value[i] == '|' ? i + 1 : i;
            }
        return cells.Count == 0 ? cells : [.. cells, Trimmed(source.Value[from..end], 0, end - from, from)];
    }

    private const int LongestRow = 1000;

    /// <summary>Whether a line is the rule under a header: |---|:--|.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    private static (int Start, int End) Trimmed(string line, int start, int end, int at)
    {
        while (start < end && line[start] == ' ')
            start++;
        while (end > start && line[end - 1] == ' ')
            end--;
        return (at + start, at + end);
    }

    [GeneratedRegex(@"^\|?[\s:|=+-]*-[\s:|=+-]*\|?$")]
    private static partial Regex Rule();
}
