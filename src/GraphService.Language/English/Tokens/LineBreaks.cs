using GraphService.Language.Texts;

namespace GraphService.Language.English.Tokens;

/// <summary>
/// Tells ends of paragraphs from wraps: a line goes on in the next one where the text was wrapped at a column, which shows in
/// the line being nearly as long as the longest, or where the next begins small.
/// </summary>
internal sealed class LineBreaks
{
    private const int ShortestWrap = 50;
    private readonly string text;
    private readonly TextRange range;
    private readonly int longest;

    public LineBreaks(string text, TextRange range)
    {
        (this.text, this.range) = (text, range);
        var start = range.Start;
        for (var at = range.Start; at <= range.End; at++)
        {
            if (at < range.End && !IsLineEnd(text[at]))
                continue;
            longest = Math.Max(longest, at - start);
            start = at + 1;
        }
    }

    /// <summary>What stands between the end of a word and the start of the next.</summary>
    public LineBreak Between(int end, int start)
    {
        var ends = 0;
        for (var at = end; at < start; at++)
            ends += text[at] == '\n' || text[at] is '\u2029' or '\f' || (text[at] == '\r' && text[at + 1] != '\n') ? 1 : 0;
        if (ends == 0)
            return LineBreak.None;
        return ends == 1 && (char.IsLower(text[start]) || IsWrapped(end)) ? LineBreak.Soft : LineBreak.Hard;
    }

    private static bool IsLineEnd(char unit) => unit is '\n' or '\r' or '\u2029' or '\f';

    private bool IsWrapped(int end)
    {
        if (longest is < ShortestWrap or > 3 * ShortestWrap || text[end - 1] is '.' or '!' or '?' or ':')
            return false;
        var start = end;
        while (start > range.Start && end - start < longest && !IsLineEnd(text[start - 1]))
            start--;
        return 5 * (end - start) >= 4 * longest;
    }
}
