using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading;

/// <summary>
/// Joins lines that were broken to fit a page, also across blank lines (page breaks, and converters that put one after every line). A text
/// is taken to be broken so when many of its lines end near one width; in a text with one paragraph a line nothing is joined.
/// </summary>
internal static partial class LineJoiner
{
    internal const int NarrowestPage = 40;
    internal const int WidestPage = 140;

    // A line that can't take the next word, or that a mark forbidden at a line's start was carried over from, ends a little early.
    private const double Full = 0.86;

    // One that ends in the middle of a sentence is at least so full.
    private const double Flowing = 0.5;

    public static List<List<Letter>> Join(List<List<Letter>> lines)
    {
        var full = Full * PageWidth(lines);
        var flowing = Flowing * LongestLine(lines);
        var doubleSpaced = DoubleSpaced(lines);
        var wrapped = WrappedLines.In(lines);
        var result = new List<List<Letter>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new List<Letter>(lines[i]);
            var sentence = IsSentence(line);
            while (NextOf(lines, i) is { } next
                && (full > 0 && Width(lines[i]) >= full && Continues(lines[i], sentence, lines[next], next > i + 1, doubleSpaced)
                    || next == i + 1 && (wrapped.Contains(i) || Width(lines[i]) >= flowing && Flows(lines[i], lines[next]))))
            {
                Append(line, lines[next]);
                sentence |= IsSentence(lines[next]);
                i = next;
            }
            result.Add(line);
        }
        return result;
    }

    // In English a line that ends in the middle of a sentence goes on in the next, however wide the lines are.
    private static bool Flows(List<Letter> line, List<Letter> next)
    {
        var (end, start) = (Trimmed(line), Trimmed(next));
        if (!MayGoOn(start) || Layout.StartsBlock(start) || Layout.IsMarked(end) || start.Contains('|', StringComparison.Ordinal) || AreFields(end, start))
            return false;
        var last = end[(end.LastIndexOf(' ') + 1)..];
        return end[^1] == ',' || last.All(char.IsAsciiLetterLower) && last.Length > 0
            || char.IsAsciiLetterLower(start[0]) && end[^1] is not ('.' or '!' or '?' or ':' or ';');
    }

    // { name: "A", and }]: a line of a data literal.
    [GeneratedRegex("""^(?:[{}\]]|[\w-]+\s?:\s?["'`{\[]|["'][\w -]+["']\s?:)""")]
    private static partial Regex Data();

    private static bool AreFields(string end, string start) =>
        Label().IsMatch(end) && Label().IsMatch(start) || Data().IsMatch(end) || Data().IsMatch(start);

    // Subject: a field behind a field is a line of its own.
    [GeneratedRegex("^[A-Z][A-Za-z /&-]{1,30}: ?[^ ]")]
    private static partial Regex Label();

    private static bool MayGoOn(string line) =>
        Script.IsLatin(line[0]) || char.IsAsciiDigit(line[0]) || "“\"($".Contains(line[0], StringComparison.Ordinal);

    // Not below what a page holds, not above it.
    private static double LongestLine(List<List<Letter>> lines) =>
        lines.Select(Width).Where(w => w <= WidestPage).DefaultIfEmpty(0).Max() is var longest && longest >= NarrowestPage ? longest : double.MaxValue;

    // 0 when the text isn't broken to a width.
    private static double PageWidth(List<List<Letter>> lines)
    {
        var widths = lines.Select(Width).Where(w => w > 0).Order().ToList();
        if (widths.Count < 4)
            return 0;
        var width = widths[Math.Min(widths.Count - 1, widths.Count * 95 / 100)];
        var near = widths.Count(w => w >= Full * width && w <= 1.1 * width);
        return width is >= NarrowestPage and <= WidestPage && near >= 3 && near * 4 >= widths.Count ? width : 0;
    }

    // Some converters put a blank line after every line.
    private static bool DoubleSpaced(List<List<Letter>> lines)
    {
        var filled = Enumerable.Range(0, lines.Count).Where(i => Width(lines[i]) > 0).ToList();
        return filled.Count(i => i + 1 < lines.Count && Width(lines[i + 1]) == 0) > 0.6 * filled.Count;
    }

    private static int? NextOf(List<List<Letter>> lines, int i)
    {
        for (var next = i + 1; next < lines.Count && next <= i + 6; next++)
            if (Trimmed(lines[next]).Length > 0)
                return next;
        return null;
    }

    private const string SentenceEnds = "。.!?:」";
    private const string Particles = "とをのにがはで";

    private static bool IsSentence(List<Letter> line) => line.Any(l => l.Char is '、' or '。' or 'を' or 'は' or 'が' or ',');

    private static bool Continues(List<Letter> last, bool sentence, List<Letter> next, bool blankBetween, bool doubleSpaced)
    {
        var end = Trimmed(last)[^1];
        var start = Trimmed(next);
        // A heading or a row of a list may be as long as the page is wide; a sentence goes on, also behind a page break.
        if ((blankBetween && !doubleSpaced || next[0].Char == ' ') && !sentence)
            return false;
        // 「…」 of a quotation goes on with its particle.
        var ends = SentenceEnds.Contains(end, StringComparison.Ordinal) && !(end == '」' && Particles.Contains(start[0], StringComparison.Ordinal));
        return !Layout.StartsBlock(start) && !(blankBetween && ends);
    }

    private static void Append(List<Letter> line, List<Letter> next)
    {
        while (line.Count > 0 && line[^1].Char == ' ')
            line.RemoveAt(line.Count - 1);
        var start = next.FindIndex(l => l.Char != ' ');
        if (line.Count > 1 && line[^1].Char == '-' && Script.IsLatin(line[^2].Char) && char.IsLower(next[start].Char))
            line.RemoveAt(line.Count - 1);
        else if (!Script.IsJapanese(line[^1].Char) && !Script.IsJapanese(next[start].Char))
            line.Add(new Letter(' ', line[^1].End, next[start].Start));
        line.AddRange(next.Skip(start));
    }

    internal static string Trimmed(List<Letter> line) => new string([.. line.Select(l => l.Char)]).Trim();

    internal static int Width(List<Letter> line)
    {
        var first = line.FindIndex(l => l.Char != ' ');
        var last = line.FindLastIndex(l => l.Char != ' ');
        return first < 0 ? 0 : line.Take(last + 1).Sum(l => Script.Width(l.Char));
    }
}
