namespace GraphService.Extraction.Passages;

/// <summary>Cuts a passage into sentences; a full stop inside of quotation marks or brackets ends none.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Inc", "Corp", "Co", "Ltd", "No", "St", "vs", "U.S", "U.K", "e.g", "i.e", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>Sentences <c>[Start, End)</c> in order, without blank ones.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var depth = 0;
        var from = start;
        for (var i = start; i < end; i++)
        {
            depth = text[i] switch { '「' or '『' or '(' => depth + 1, '」' or '』' or ')' => Math.Max(0, depth - 1), _ => depth };
            if (depth == 0 && IsEnd(text, from, i, end))
            {
                yield return (Trim(text, from, i), i + 1);
                from = i + 1;
            }
        }
        if (Trim(text, from, end) < end)
            yield return (Trim(text, from, end), end);
    }

    private static bool IsEnd(string text, int from, int i, int end)
    {
        if (text[i] is '。' or '!' or '?')
            return i + 1 == end || text[i + 1] is not (')' or '」');
        if (text[i] != '.' || (i + 1 < end && text[i + 1] != ' '))
            return false;
        var word = text[from..i];
        return !Abbreviations.Any(a => word.EndsWith(a, StringComparison.Ordinal)) && !(word.Length > 1 && char.IsUpper(word[^1]) && !char.IsLetter(word[^2]) && i + 1 < end);
    }

    private static int Trim(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }
}
