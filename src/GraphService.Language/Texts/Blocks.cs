namespace GraphService.Language.Texts;

/// <summary>The parts of a text that no sentence crosses: runs of lines that go on in the next.</summary>
internal static class Blocks
{
    // What an item or a heading begins with.
    private const string Marks = "・-–—*•●○■□◆◇▼▶#|>【※〇①②③④⑤⑥⑦⑧⑨";

    // A line that is shorter is a heading, an item or a verse.
    private const int ShortestWrapped = 20;

    /// <summary>In the order of the text, without white space around them; none is empty.</summary>
    public static IEnumerable<TextRange> Of(string text)
    {
        var lines = Lines(text);
        for (int first = 0, longest = 0, i = 0; i < lines.Count; i++)
        {
            longest = Math.Max(longest, lines[i].Length);
            if (i + 1 < lines.Count && GoesOn(text, lines[i], lines[i + 1], longest))
                continue;
            if (lines[first].Length > 0)
                yield return lines[first].To(lines[i]);
            (first, longest) = (i + 1, 0);
        }
    }

    /// <summary>Japanese where kana and kanji make up a fourth of the letters.</summary>
    public static TextLanguage LanguageOf(string text, TextRange block)
    {
        var (latin, cjk) = (0, 0);
        foreach (var letter in text.AsSpan(block.Start, block.Length))
        {
            if (letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9D'))
                cjk++;
            else if (char.IsLetter(letter))
                latin++;
        }

        return cjk > 0 && cjk * 3 >= latin ? TextLanguage.Japanese : TextLanguage.English;
    }

    private static List<TextRange> Lines(string text)
    {
        var lines = new List<TextRange>();
        for (int start = 0, i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\f'))
                continue;
            if (!(i < text.Length && text[i] == '\n' && i > 0 && text[i - 1] == '\r'))
                lines.Add(new TextRange(start, i).TrimmedIn(text));
            start = i + 1;
        }

        return lines;
    }

    // The line is about as long as the longest before it, ends without a mark, and the next begins like the middle of a text.
    private static bool GoesOn(string text, TextRange line, TextRange next, int longest)
    {
        if (line.Length < ShortestWrapped || next.Length == 0 || line.Length * 10 < Math.Max(longest, next.Length) * 7)
            return false;
        return !EndsText(text[line.End - 1]) && !BeginsItem(text, next);
    }

    private static bool EndsText(char letter) => letter is '。' or '.' or '!' or '?' or '！' or '？' or ':' or '：' or '」' or '|';

    private static bool BeginsItem(string text, TextRange line)
    {
        var first = text[line.Start];
        return Marks.Contains(first, StringComparison.Ordinal)
            || (IsDigit(first) && line.Length > 1 && IsNumbered(text, line));
    }

    private static bool IsNumbered(string text, TextRange line)
    {
        var i = line.Start;
        while (i < line.End && IsDigit(text[i]))
            i++;
        return i < line.End && text[i] is '.' or '．' or ')' or '）' or '、';
    }

    private static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '０' and <= '９');
}
