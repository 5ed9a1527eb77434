using System.Text.RegularExpressions;

namespace GraphService.Extraction.Texts;

/// <summary>How the beginnings of lines show what the lines are.</summary>
public static partial class Layout
{
    /// <summary>Whether a line begins something new (a point of a list, a heading, a label), so that it can't go on the line before.</summary>
    public static bool StartsBlock(string line) => Block().IsMatch(line);

    /// <summary>Whether a line is a point of a list.</summary>
    public static bool IsPoint(string line) => Point().IsMatch(line);

    /// <summary>Whether a line is a heading with a mark or a row of a table, on which nothing goes on.</summary>
    public static bool IsMarked(string line) => line.StartsWith('#') || line.Contains('|', StringComparison.Ordinal);

    /// <summary>The length of the mark that begins a line: <c>・</c>, <c>(1)</c>, <c>### </c>; 0 where there is none.</summary>
    public static int MarkLength(string line) => Mark().Match(line) is { Success: true } m ? m.Length : 0;

    [GeneratedRegex(@"^(?:[・●○◯〇■□◆◇▼▲★※*•‣◎→]|-{1,3}\s|-(?=[^\s\d-])|#{1,6}" + Gap
        + @"|[(〔【\[][0-9一二三四五六七八九十ア-ンa-zA-Zⅰ-ⅹ]{1,3}[)〕】\]]|[0-9]{1,2}[.)]" + Gap + @"|第[0-9一二三四五六七八九十]{1,3}[章節条]|[一二三四五六七八九十]、|<[^>]|[^\s、。()「」]{1,8}:|---)")]
    private static partial Regex Block();

    // The normaliser has dropped the space between a mark and a Japanese letter.
    private const string Gap = @"(?:\s+|(?=[\u3001-\u30FF\u3400-\u9FFF]))";

    [GeneratedRegex(@"^(?:[・•‣*◎→]|-\s|-(?=[^\s\d-])|[0-9]{1,2}[.)]" + Gap + ")")]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?:[・●○◯〇■□◆◇▼▲★※*•‣◎→]+\s*|-(?!-)\s?|#{1,6}" + Gap + @"|[(〔【\[][0-9一二三四五六七八九十ア-ンa-zA-Z]{1,3}[)〕】\]]\s*|[0-9]{1,2}[.)]" + Gap + ")")]
    private static partial Regex Mark();
}
