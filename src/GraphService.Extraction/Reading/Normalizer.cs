using System.Text;
using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Reading.Markup;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading;

/// <summary>Makes a <see cref="NormalizedText"/>: first character by character, then line by line.</summary>
public static partial class Normalizer
{
    // No language has more marks on one character (Unicode's stream-safe text has 30 at most), and to sort them takes time that grows faster
    // than their number.
    private const int MostMarks = 30;

    /// <summary>The normalised form of a text; the original is not changed.</summary>
    public static NormalizedText Normalize(SourceText source)
    {
        IReadOnlyList<Letter> letters = Letters(source.Value);
        if (MarkupScanner.MayHold(letters))
            letters = new MarkupScanner(letters).Scan();
        var lines = LineJoiner.Join(Lines(letters));
        return Spaced(source, lines);
    }

    // NFKC of each character with the marks that combine with it, so that each output character has one place in the original.
    private static List<Letter> Letters(string raw)
    {
        var result = new List<Letter>(raw.Length);
        for (var i = 0; i < raw.Length;)
        {
            var end = i + (char.IsSurrogatePair(raw, i) ? 2 : 1);
            if (raw[i] == '\r')
                end = i + 1 < raw.Length && raw[i + 1] == '\n' ? i + 2 : i + 1;
            while (end < raw.Length && end - i <= MostMarks && !char.IsWhiteSpace(raw[i]) && MarkLength(raw, end) is var mark and > 0)
                end += mark;
            foreach (var c in Form(raw, i, end))
                result.Add(new Letter(c, i, end));
            i = end;
        }
        return result;
    }

    // Marks that combine with the character before, and selectors of its variants (葛 with U+E0100), which leave no trace.
    private static int MarkLength(string raw, int at) => raw[at] switch
    {
        '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F' or (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F') => 1,
        '\uDB40' when at + 1 < raw.Length && raw[at + 1] is >= '\uDD00' and <= '\uDDEF' => 2,
        _ => 0,
    };

    private static string Form(string raw, int start, int end)
    {
        var c = raw[start];
        if (end - start == 1 && IsPlain(c))
            return raw[start..end];
        return c switch
        {
            '\t' => " ",
            '\u2010' or '\u2011' => "-",
            _ when IsLineBreak(c) => "\n",
            _ when IsInvisible(c) => "",
            // Together with the marks behind it, which have nothing to combine with.
            _ when c == '\uFFFE' || char.IsSurrogate(c) && !char.IsSurrogatePair(raw, start) => "\uFFFD",
            _ => UnicodeText.Normalized(CjkRadicals.Replace(VariantSelector().Replace(raw[start..end], "")), NormalizationForm.FormKC),
        };
    }

    private static bool IsPlain(char c) => c < 0x80 && c is not ('\r' or '\t' or '\f' or '\v');

    private static bool IsLineBreak(char c) => c is '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    // Spaces of no width, soft hyphens, and what turns the direction of writing.
    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'
        or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static List<List<Letter>> Lines(IReadOnlyList<Letter> letters)
    {
        var lines = new List<List<Letter>> { new() };
        foreach (var letter in letters)
            if (letter.Char == '\n')
                lines.Add([]);
            else
                lines[^1].Add(letter);
        return lines;
    }

    private static NormalizedText Spaced(SourceText source, List<List<Letter>> lines)
    {
        var text = new StringBuilder();
        var (starts, ends, spaces) = (new List<int>(), new List<int>(), new List<bool>());
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                var dropped = false;
                var at = i;
                while (i < line.Count && line[i].Char == ' ')
                    i++;
                if (i == line.Count)
                    break;
                if (i > at && at > 0)
                {
                    dropped = Script.IsJapanese(line[at - 1].Char) || Script.IsJapanese(line[i].Char);
                    if (!dropped)
                        Add(line[at], false);
                }
                Add(line[i], dropped);
            }
            if (text.Length > 0)
                Add(new Letter('\n', LastEnd(), LastEnd()), false);
        }
        return new NormalizedText(source, text.ToString(), [.. starts], [.. ends], [.. spaces]);

        void Add(Letter letter, bool dropped)
        {
            text.Append(letter.Char);
            starts.Add(letter.Start);
            ends.Add(letter.End);
            spaces.Add(dropped);
        }

        int LastEnd() => ends.Count == 0 ? 0 : ends[^1];
    }

    [GeneratedRegex("[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]")]
    private static partial Regex VariantSelector();
}
