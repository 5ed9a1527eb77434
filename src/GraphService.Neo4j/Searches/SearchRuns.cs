using System.Globalization;
using GraphService.Search;

namespace GraphService.Neo4j.Searches;

/// <summary>
/// The parts of a text of which it is certain how Neo4j's <c>cjk</c> analyzer takes them: runs of letters and digits of Latin, Greek and
/// Cyrillic, which it keeps as one term, and runs of kanji and kana, of which it makes pairs. Of anything else it may drop, join or fold
/// more than a search here does, so an index query is made of these runs only, and what it can't say is asked of the texts themselves.
/// </summary>
internal static class SearchRuns
{
    /// <summary>The words of a passage as its index holds them: folded, its runs kept, everything else a space.</summary>
    public static string WordsOf(string text) => string.Join(' ', Of(SearchText.Folded(text)).Select(r => r.Text));

    /// <summary>The runs of a folded text or of a name's key, in their order.</summary>
    public static IEnumerable<SearchRun> Of(string folded)
    {
        var start = 0;
        for (var i = 1; i <= folded.Length; i++)
        {
            var kind = KindOf(folded[start]);
            if (i < folded.Length && KindOf(folded[i]) == kind)
                continue;
            if (kind is { } known)
                yield return new SearchRun(folded[start..i], known);
            start = i;
        }
    }

    private static SearchRunKind? KindOf(char c) => IsWord(c) ? SearchRunKind.Word : IsCharacter(c) ? SearchRunKind.Characters : null;

    private static bool IsWord(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z')
        || (c is (>= '\u00DF' and <= '\u024F') or (>= '\u0370' and <= '\u03FF') or (>= '\u0430' and <= '\u045F') && char.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter);

    // Hiragana, katakana with its long sound, kanji of the plane's two blocks.
    private static bool IsCharacter(char c) => c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or '\u30FC' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');
}
