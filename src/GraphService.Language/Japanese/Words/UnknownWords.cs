namespace GraphService.Language.Japanese.Words;

/// <summary>The words that may stand at a place without being in the dictionary: runs of one kind of letters.</summary>
internal static class UnknownWords
{
    private const int LongestRun = 40;

    /// <summary>Adds the ends of the unknown words that begin at a place.</summary>
    /// <param name="ends">What is added to.</param>
    /// <param name="text">The text in full-width letters.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where the text ends that they may be in.</param>
    public static void AddEnds(List<int> ends, ReadOnlySpan<char> text, int start, int end)
    {
        var kind = Letters.KindOf(text[start]);
        var run = RunFrom(text, start, end, kind);
        switch (kind)
        {
            case LetterKind.Kanji:
                AddKanji(ends, text, start, run);
                break;
            case LetterKind.Hiragana:
                for (var i = start + 1; i <= Math.Min(run, start + 6); i++)
                    ends.Add(i);
                AddOnce(ends, run);
                break;
            case LetterKind.Digit:
                AddNumbers(ends, text, start, end);
                break;
            case LetterKind.Latin when start > 0 && Letters.KindOf(text[start - 1]) == LetterKind.Latin:
                break;
            case LetterKind.Katakana or LetterKind.Latin or LetterKind.Other:
                ends.Add(run);
                break;
            default:
                ends.Add(start + 1);
                break;
        }
    }

    private static void AddKanji(List<int> ends, ReadOnlySpan<char> text, int start, int run)
    {
        if (char.IsLowSurrogate(text[start]))
            return;
        for (var i = start + 1; i <= Math.Min(run, start + 4); i++)
            if (i == run || !char.IsLowSurrogate(text[i]))
                ends.Add(i);
        var numeral = start;
        while (numeral < run && (Letters.IsNumeral(text[numeral]) || text[numeral] is '数' or '何'))
            numeral++;
        if (numeral > start)
            AddOnce(ends, numeral);
    }

    // １２，３００．５, and with its multipliers ８６万.
    private static void AddNumbers(List<int> ends, ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && Letters.KindOf(text[start - 1]) == LetterKind.Digit)
            return;
        var at = start;
        while (at < Math.Min(end, start + LongestRun) && (IsDigit(text[at]) || (text[at] is '，' or '．' && at + 1 < end && IsDigit(text[at + 1]))))
        {
            at++;
            if (at < end && text[at] is '，' or '．')
                ends.Add(at);
        }

        while (at < end && Letters.IsMultiplier(text[at]))
            at++;
        AddOnce(ends, at);
    }

    private static bool IsDigit(char letter) => Letters.KindOf(letter) == LetterKind.Digit;

    private static void AddOnce(List<int> ends, int at)
    {
        if (!ends.Contains(at))
            ends.Add(at);
    }

    private static int RunFrom(ReadOnlySpan<char> text, int start, int end, LetterKind kind)
    {
        var at = start + 1;
        while (at < Math.Min(end, start + LongestRun) && Letters.KindOf(text[at]) == kind)
            at++;
        return at;
    }
}
