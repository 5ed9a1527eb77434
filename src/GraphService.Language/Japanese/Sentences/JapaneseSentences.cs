using GraphService.Language.Texts;

namespace GraphService.Language.Japanese.Sentences;

/// <summary>The sentences of a block: they end with 。！？ outside of quotation marks and brackets.</summary>
internal static class JapaneseSentences
{
    // A quotation mark that is never closed must not swallow the rest.
    private const int LongestQuotation = 400;

    /// <summary>A longer sentence is cut after a comma, or where it is so long, so that its cost stays linear.</summary>
    public const int Longest = 1_000;

    /// <summary>In the order of the text, without white space around them; none is empty.</summary>
    public static IEnumerable<TextRange> Of(string text, TextRange block)
    {
        var (start, depth, opened) = (block.Start, 0, block.Start);
        for (var i = block.Start; i < block.End; i++)
        {
            if (IsOpening(text[i]))
                (depth, opened) = (depth + 1, depth == 0 ? i : opened);
            else if (IsClosing(text[i]))
                depth = Math.Max(0, depth - 1);
            if (depth > 0 && i - opened > LongestQuotation)
                depth = 0;
            var cut = i + 1 - start >= Longest;
            if (!cut && !(depth == 0 && IsEnd(text[i]) && !(i + 1 < block.End && IsTail(text[i + 1]))))
                continue;
            var end = cut ? Cut(text, start, i + 1) : i + 1;
            if (new TextRange(start, end).TrimmedIn(text) is { Length: > 0 } sentence)
                yield return sentence;
            start = end;
            i = end - 1;
            depth = 0;
        }

        if (new TextRange(start, block.End).TrimmedIn(text) is { Length: > 0 } last)
            yield return last;
    }

    private static int Cut(string text, int start, int end)
    {
        for (var i = end - 1; i > start + (Longest / 2); i--)
            if (text[i] is '、' or ',' or '，' or ';' or ' ' or '　' or '・')
                return i + 1;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static bool IsEnd(char letter) => letter is '。' or '！' or '？' or '!' or '?' or '．' or '｡';

    // More end marks, or brackets and quotation marks that close what began before.
    private static bool IsTail(char letter) => IsEnd(letter) || IsClosing(letter);

    private static bool IsOpening(char letter) => letter is '「' or '『' or '（' or '(' or '【' or '〈' or '《' or '“';

    private static bool IsClosing(char letter) => letter is '」' or '』' or '）' or ')' or '】' or '〉' or '》' or '”';
}
