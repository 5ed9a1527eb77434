using System.Collections.Frozen;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Tokens;

/// <summary>
/// Groups tokens into sentences. A sentence ends at an empty line, at a line's end that isn't a mere wrap, after an end mark
/// before a word that can begin a sentence, and after <see cref="Longest"/> words in any
/// case, so that no stage meets an endless sentence.
/// </summary>
internal static class EnglishSentenceSplitter
{
    /// <summary>Words in a sentence at most: a longer one is cut here.</summary>
    public const int Longest = 250;

    private static readonly FrozenSet<string> Starters = WordLists.Set("starters");

    /// <summary>The places in the tokens where sentences end, ascending.</summary>
    public static List<int> Ends(string text, TextRange range, List<TextRange> tokens)
    {
        var ends = new List<int>();
        var lines = new LineBreaks(text, range);
        var begin = 0;
        for (var at = 1; at < tokens.Count; at++)
        {
            if (at - begin < Longest && !IsBreak(text, tokens, at, lines))
                continue;
            ends.Add(at);
            begin = at;
        }

        if (tokens.Count > 0)
            ends.Add(tokens.Count);
        return ends;
    }

    private static bool IsBreak(string text, List<TextRange> tokens, int at, LineBreaks lines)
    {
        var (before, after) = (tokens[at - 1], tokens[at]);
        if (before.End == after.Start)
            return false;
        var kind = lines.Between(before.End, after.Start);
        if (kind == LineBreak.Hard)
            return true;
        return EndsWithMark(text, tokens, at - 1, out var mark) && Begins(text, tokens, at, mark);
    }

    private static bool EndsWithMark(string text, List<TextRange> tokens, int at, out TextRange mark)
    {
        var lowest = Math.Max(0, at - 3);
        while (at > lowest && IsCloser(text[tokens[at].Start]) && tokens[at - 1].End == tokens[at].Start)
            at--;
        mark = tokens[at];
        return text[mark.End - 1] is '.' or '!' or '?' or '…';
    }

    private static bool IsCloser(char sign) => sign is '"' or '”' or '\'' or '’' or ')' or ']' or '»';

    private static bool IsOpener(char sign) => sign is '"' or '“' or '\'' or '‘' or '(' or '[' or '«' or '*' or '-' or '–' or '•';

    private static bool Begins(string text, List<TextRange> tokens, int at, TextRange mark)
    {
        var highest = Math.Min(tokens.Count - 1, at + 2);
        while (at < highest && IsOpener(text[tokens[at].Start]))
            at++;
        var first = tokens[at];
        if (text[mark.Start] is '!' or '?')
            return !char.IsLower(text[first.Start]);
        var isAbbreviation = mark.Length > 1 && char.IsLetterOrDigit(text[mark.Start]);
        if (!isAbbreviation)
            return !char.IsLower(text[first.Start]) || text[mark.Start] == '.' && mark.Length == 1 && IsListLetter(text, first);
        return !Abbreviations.Titles.Contains(text[mark.Start..(mark.End - 1)]) &&
            Starters.Contains(text[first.Start..Math.Min(first.End, first.Start + 20)]);
    }

    private static bool IsListLetter(string text, TextRange word) => word.Length == 1 && text[word.Start] == 'i';
}
