using System.Globalization;

namespace GraphService.Search;

/// <summary>
/// Where a word of a search stands in a text. Scripts that write words apart (Latin, Cyrillic, Greek, Arabic …) are searched by words: AI is
/// not in "said", and a word of four letters or more is also found where it begins a longer one, <c>invest</c> in "investors". Japanese and
/// other scripts that don't write words apart are searched by characters, wherever they stand.
/// </summary>
public static class WordBorders
{
    /// <summary>A shorter word is found only as a whole.</summary>
    public const int ShortestBeginning = 4;

    /// <summary>Whether a character is a letter, mark or digit of a script that writes words apart.</summary>
    public static bool IsApart(char c) => (c is < '\u0E00' or (>= '\u1E00' and < '\u2000'))
        && (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The first place from <paramref name="from"/> at which the word stands in the text, or -1; both are folded.</summary>
    public static int IndexOf(string text, string word, int from)
    {
        for (var i = text.IndexOf(word, from, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
            if (Begins(text, i) && (Ends(text, i + word.Length) || LastPart(word) >= ShortestBeginning))
                return i;
        return -1;
    }

    /// <summary>How many characters at the end of a word belong to a script that writes words apart.</summary>
    public static int LastPart(string word)
    {
        var start = word.Length;
        while (start > 0 && IsApart(word[start - 1]))
            start--;
        return word.Length - start;
    }

    private static bool Begins(string text, int at) => at == 0 || !IsApart(text[at - 1]) || !IsApart(text[at]);

    private static bool Ends(string text, int at) => at == text.Length || !IsApart(text[at - 1]) || !IsApart(text[at]);
}
