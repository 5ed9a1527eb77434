using System.Text;
using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Extraction.Reading;

/// <summary>Makes a <see cref="NormalizedText"/>: first character by character, then line by line.</summary>
public static class Normalizer
{
    /// <summary>The normalised form of a text; the original is not changed.</summary>
    public static NormalizedText Normalize(SourceText source)
    {
        var letters = Letters(source.Value);
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
            while (end < raw.Length && raw[end] is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F' or (>= '\u0300' and <= '\u036F'))
                end++;
            foreach (var c in Form(raw, i, end))
                result.Add(new Letter(c, i, end));
            i = end;
        }
        return result;
    }

    private static string Form(string raw, int start, int end)
    {
        var c = raw[start];
        if (end - start == 1 && c < 0x80 && c != '\r' && c != '\t')
            return raw[start..end];
        return c switch
        {
            '\r' => "\n",
            '\t' => " ",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "",
            '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' => "\n",
            '\u2010' or '\u2011' => "-",
            _ when end - start == 1 && char.IsSurrogate(c) => "\uFFFD",
            _ => CjkRadicals.Replace(raw[start..end]).Normalize(NormalizationForm.FormKC),
        };
    }

    private static List<List<Letter>> Lines(List<Letter> letters)
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
}
