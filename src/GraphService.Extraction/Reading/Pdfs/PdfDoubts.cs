using System.Globalization;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>Tells what makes the text of a page doubtful.</summary>
internal static class PdfDoubts
{
    private const double Many = 0.05;
    private const double Most = 0.3;
    private const int FewestWords = 12;

    /// <summary>Why the page's text is doubtful; null where it isn't.</summary>
    public static string? Of(PdfPage page)
    {
        if (page.Letters == 0)
            return page.LacksFont ? "a font can't be read, and its text is left out" : null;
        return Garbled(page) > Many ? $"{Garbled(page).ToString("P0", CultureInfo.InvariantCulture)} of its letters can't be told from their fonts"
            : page.LacksFont ? "a font can't be read, and its text is left out"
            : page.DrawsItself ? "a form draws itself; it was drawn once"
            : page.Vertical > 0.2 * page.Letters ? "it is written from top to bottom, so the order of its lines is a guess"
            : IsSpacedOut(page.Text) ? "its letters stand apart, so words can't be told"
            : null;
    }

    /// <summary>Whether so much can't be told that the page is no text.</summary>
    public static bool IsNonsense(PdfPage page) => page.Letters > 0 && Garbled(page) > Most;

    private static double Garbled(PdfPage page) => (double)Math.Max(page.Unknown, page.Text.Count(IsNoLetter)) / page.Letters;

    private static bool IsNoLetter(char c) =>
        c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    // "K e s t r e l", or one letter a line.
    private static bool IsSpacedOut(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var single = words.Count(w => w.Length == 1 && char.IsLetter(w[0]));
        if (words.Length < FewestWords || single < 0.6 * words.Length)
            return false;
        // Spaces between Japanese letters are dropped later; line breaks are not.
        return words.Any(w => Script.IsLatin(w[0])) || text.Split('\n').Count(l => l.Trim().Length == 1) > 0.6 * single;
    }
}
