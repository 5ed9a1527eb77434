using System.Text.RegularExpressions;

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
        var start = line.StartsWith('|') ? 1 : 0;
        while (start <= line.Length)
        {
            var end = line.IndexOf('|', start) is var stroke and >= 0 ? stroke : line.Length;
            if (end < line.Length || start < line.Length)
                cells.Add(Trimmed(line, start, end, at));
            start = end + 1;
        }
        return cells;
    }

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
