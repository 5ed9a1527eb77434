using System.Text;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>Makes text of letters in the order in which a page draws them, a paragraph a line.</summary>
internal static class PdfLines
{
    // Figures of the library's ContentOrderTextExtractor.
    private const double NextLine = 0.9;
    private const double Space = 0.22;

    private const double WidestLeading = 2.2;
    private const double WidestIndent = 4;

    // So many lines before and behind tell a column's width.
    private const int Around = 25;

    /// <summary>The text of a page of this width and height.</summary>
    public static string Of(IReadOnlyList<PdfLetter> letters, double width, double height)
    {
        var lines = Lines(letters).Select(l => Line(l, width, height)).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
            if (i > 0 && GoesOn(lines, i))
                Append(text, lines[i].Text);
            else
                text.Append(i == 0 ? "" : "\n").Append(lines[i].Text);
        return text.ToString();
    }

    private static List<List<PdfLetter>> Lines(IReadOnlyList<PdfLetter> letters)
    {
        var lines = new List<List<PdfLetter>>();
        foreach (var letter in letters)
            if (lines.Count > 0 && (string.IsNullOrWhiteSpace(letter.Value) || !IsNewLine(lines[^1][^1], letter)))
                lines[^1].Add(letter with { Start = Dark(letter) ? letter.Start : lines[^1][^1].Start });
            else if (Dark(letter))
                lines.Add([letter]);
        return lines;
    }

    private static bool Dark(PdfLetter letter) => !string.IsNullOrWhiteSpace(letter.Value);

    // The distance between two base lines, which run down a page of vertical text.
    private static bool IsNewLine(PdfLetter last, PdfLetter letter)
    {
        var gap = last.Vertical && letter.Vertical ? Math.Abs(last.Start.X - letter.Start.X) : Math.Abs(last.Start.Y - letter.Start.Y);
        return gap > Math.Min(Math.Round(last.Size), Math.Round(letter.Size)) * NextLine;
    }

    private static PdfLine Line(List<PdfLetter> letters, double width, double height)
    {
        var vertical = letters[0].Vertical;
        var spacing = Spacing(letters);
        var text = new StringBuilder();
        var (first, last, spaced) = (-1.0, letters[0], false);
        foreach (var letter in letters)
        {
            if (!Dark(letter))
            {
                spaced = true;
                continue;
            }
            spaced |= text.Length > 0 && Gap(last, letter) > (Space * last.Size) + spacing;
            if (first < 0 && text.Length > 0 && (spaced || Script.IsJapanese(text[0])))
                first = After(last, height);
            text.Append(spaced && text.Length > 0 ? " " : "").Append(letter.Value);
            (last, spaced) = (letter, false);
        }
        var (start, across) = vertical ? (height - letters[0].Start.Y, letters[0].Start.X) : (letters[0].Start.X, letters[0].Start.Y);
        var end = After(last, height);
        return new PdfLine(text.ToString(), start, first < 0 ? end : first, end, across, letters[0].Size, (vertical ? height : width) - start);
    }

    // Headings are set with letters apart; their words are apart by more.
    private static double Spacing(List<PdfLetter> letters)
    {
        var gaps = letters.Zip(letters.Skip(1)).Where(p => Dark(p.First) && Dark(p.Second)).Select(p => Gap(p.First, p.Second)).Order().ToList();
        return gaps.Count >= 5 && gaps[gaps.Count / 4] is var usual && usual > Space * letters[0].Size ? usual : 0;
    }

    private static double Gap(PdfLetter last, PdfLetter letter) => letter.Vertical ? last.Start.Y - letter.Start.Y - last.Size : letter.Start.X - last.End.X;

    private static double After(PdfLetter letter, double height) => letter.Vertical ? height - letter.Start.Y + letter.Size : letter.End.X;

    // A line goes on the one before where its first word didn't fit there any more.
    private static bool GoesOn(List<PdfLine> lines, int i)
    {
        var (last, next) = (lines[i - 1], lines[i]);
        var leading = last.Across - next.Across;
        if (Math.Abs(last.Size - next.Size) > 0.5 || leading <= 0 || leading > WidestLeading * last.Size)
            return false;
        if (next.Start > last.Start + (0.5 * last.Size) || next.Start < last.Start - (WidestIndent * last.Size))
            return false;
        var around = lines.GetRange(Math.Max(0, i - Around), Math.Min(lines.Count, i + Around) - Math.Max(0, i - Around));
        var column = around.FindAll(l => Math.Abs(l.Start - next.Start) < last.Size);
        var room = column.Count > 2 ? column.Max(l => l.End) : next.Room;
        return last.End + (next.FirstEnd - next.Start) > room - (0.5 * last.Size) && !EndsSentence(last.Text) && !Layout.StartsBlock(next.Text);
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '。' or '!' or '?' or '！' or '？' or ':' or '：' or '．';

    private static void Append(StringBuilder text, string line)
    {
        if (text.Length > 1 && text[^1] == '-' && Script.IsLatin(text[^2]) && char.IsLower(line[0]))
            text.Length--;
        else if (!Script.IsJapanese(text[^1]) && !Script.IsJapanese(line[0]))
            text.Append(' ');
        text.Append(line);
    }
}
