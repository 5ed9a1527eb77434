using System.Collections.Frozen;
using System.Globalization;

namespace GraphService.Language.English.Tokens;

/// <summary>Finds the end of a word that begins with a letter or a figure.</summary>
internal static class WordScanner
{
    private static readonly FrozenSet<string> Prefixes = WordLists.Set("prefixes");

    public static bool IsWordPart(string text, int at)
    {
        if (char.IsLetterOrDigit(text[at]))
            return true;
        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && char.IsLetterOrDigit(text, at);
    }

    public static int EndOf(string text, int start, int end)
    {
        var at = start;
        var dots = false;
        while (at < end)
        {
            if (IsWordPart(text, at))
            {
                at += char.IsHighSurrogate(text[at]) ? 2 : 1;
            }
            else if (IsMark(text[at]) || (at + 1 < end && Joins(text, start, at, end)))
            {
                dots |= text[at] == '.';
                at++;
            }
            else
            {
                break;
            }
        }

        if (at < end && text[at] == '.' && at > start && EndsAbbreviation(text, start, at, end, dots))
            at++;
        else if (at < end && text[at] == '$' && at - start is 1 or 2 && char.IsUpper(text[start]))
            at++;
        return Math.Min(at, end);
    }

    /// <summary>Whether the sign belongs to the one before it, as an accent does.</summary>
    public static bool IsMark(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>Whether the sign here belongs into the word; a part of the text stands on both sides.</summary>
    private static bool Joins(string text, int start, int at, int end)
    {
        if (at == start || !IsWordPart(text, at + 1))
            return false;
        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '.' => JoinsDot(text, start, at, end),
            ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && IsDate(text, start, end),
            '&' => JoinsAmpersand(before, after, at - start),
            '\'' or '’' or '_' => true,
            '+' => char.IsAsciiDigit(after) && char.IsLetter(text[start]) && at - start <= 3,
            '-' => JoinsHyphen(text, start, at, end),
            _ => false,
        };
    }

    private static bool JoinsAmpersand(char before, char after, int length) =>
        char.IsUpper(before) == char.IsUpper(after) && char.IsLetterOrDigit(before) && (length <= 3 || char.IsUpper(before));

    private static bool JoinsDot(string text, int start, int at, int end)
    {
        if (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1]))
            return true;
        if (at == start + 1 || text[at - 2] == '.')
            return true;
        return Next(text, at + 1, end) is { Length: >= 2 and <= 5 } ending && ending.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static bool IsDate(string text, int start, int end)
    {
        var signs = 0;
        for (var at = start; at < Math.Min(end, start + 12); at++)
            signs += text[at] == '/' ? 1 : 0;
        return signs == 2 || Next(text, start, end).Length == 1 || end - start >= 4;
    }

    private static bool JoinsHyphen(string text, int start, int at, int end)
    {
        if (char.IsAsciiDigit(text[start]))
            return IsNumberRow(text, start, at, end);
        return at - start <= 6 && Prefixes.Contains(text[start..at].ToLowerInvariant());
    }

    /// <summary>Telephone numbers and dates: three parts of figures or more, or three figures before four.</summary>
    private static bool IsNumberRow(string text, int start, int at, int end)
    {
        var after = Next(text, at + 1, end);
        if (after.Length == 0 || after.IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        var (stop, before) = (at + 1 + after.Length, at - start);
        return (before == 3 && after.Length == 4) || (before > 4 && text.AsSpan(start, Math.Min(before, 12)).Contains('-')) ||
            (stop + 1 < end && text[stop] == '-' && char.IsAsciiDigit(text[stop + 1]));
    }

    private static ReadOnlySpan<char> Next(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && stop - at < 12 && char.IsLetterOrDigit(text[stop]))
            stop++;
        return text.AsSpan(at, stop - at);
    }

    private static bool EndsAbbreviation(string text, int start, int at, int end, bool dots)
    {
        var length = at - start;
        if (length > 12 || !char.IsLetter(text[at - 1]))
            return false;
        if (length == 1)
            return char.IsUpper(text[start]) && at + 1 == end && text[start] != 'I';
        if (dots && length <= 8 && text[at - 2] == '.')
            return true;
        return Abbreviations.All.Contains(text[start..at]);
    }
}
