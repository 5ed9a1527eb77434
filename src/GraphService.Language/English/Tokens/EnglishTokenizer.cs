using GraphService.Language.Texts;

namespace GraphService.Language.English.Tokens;

/// <summary>
/// Splits a text into words as the English treebanks do: hyphens stand alone but after a prefix, clitics ('s, n't) and units
/// (300 M) are words, addresses stay whole. Each character is looked at a bounded number of
/// times, so the cost is linear in any string; control characters count as white space.
/// </summary>
internal static class EnglishTokenizer
{
    public static List<TextRange> Tokenize(string text, TextRange range)
    {
        var tokens = new List<TextRange>(range.Length / 5);
        var at = range.Start;
        while (at < range.End)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < range.End && !IsSpace(text[end]))
                end++;
            ReadChunk(text, at, end, tokens);
            at = end;
        }

        return tokens;
    }

    public static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\u200B' or '\uFEFF';

    private static void ReadChunk(string text, int start, int end, List<TextRange> tokens)
    {
        var address = Address.EndOf(text, start, end);
        if (address > start)
        {
            tokens.Add(new TextRange(start, address));
            start = address;
        }

        while (start < end)
        {
            var stop = WordScanner.IsWordPart(text, start) ? WordScanner.EndOf(text, start, end) : SignEnd(text, start, end);
            if (WordScanner.IsWordPart(text, start))
                Clitics.Split(text, new TextRange(start, stop), tokens);
            else
                tokens.Add(new TextRange(start, stop));
            start = stop;
        }
    }

    private static int SignEnd(string text, int start, int end)
    {
        var sign = text[start];
        var stop = start + 1;
        if (sign == '+' && stop < end && char.IsAsciiDigit(text[stop]) && (start == 0 || IsSpace(text[start - 1])))
            return WordScanner.EndOf(text, stop, end);
        if (IsClitic(text, start, end, out var clitic))
            return clitic;
        if (char.IsHighSurrogate(sign) && stop < end && char.IsLowSurrogate(text[stop]))
            stop++;
        else if (sign is '.' or '-' or '*' or '=' or '_' or '<' or '>' or '~')
            stop = RunEnd(text, start, end, unit => unit == sign);
        else if (sign is '!' or '?')
            stop = RunEnd(text, start, end, unit => unit is '!' or '?');
        while (stop < end && WordScanner.IsMark(text[stop]))
            stop++;
        return stop;
    }

    private static int RunEnd(string text, int start, int end, Predicate<char> same)
    {
        while (start < end && same(text[start]))
            start++;
        return start;
    }

    /// <summary>A clitic without its word before it, as after a closing quotation mark or a bracket.</summary>
    private static bool IsClitic(string text, int start, int end, out int stop)
    {
        stop = start;
        if (!Clitics.IsApostrophe(text[start]) || start == 0 || IsSpace(text[start - 1]))
            return false;
        stop = start + 1;
        while (stop < end && stop - start < 4 && char.IsAsciiLetter(text[stop]))
            stop++;
        return stop - start is 2 or 3 && Clitics.Endings.Contains(text[(start + 1)..stop].ToLowerInvariant()) &&
            (stop == end || !char.IsLetterOrDigit(text[stop]));
    }
}
