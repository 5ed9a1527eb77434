using System.Text.RegularExpressions;
using GraphService.Stores;

namespace GraphService.Search;

/// <summary>
/// Ranks passages for a search text, in one place for all stores: more of its words first, then more often, then by document and start.
/// <see cref="WordBorders"/> says where a word stands.
/// </summary>
public static partial class PassageRanking
{
    /// <summary>The most words of a search text that count: the first so many.</summary>
    public const int MaxWords = 32;

    private const int SnippetLength = 120;

    /// <summary>The passages that have at least one of the words, best first.</summary>
    public static IReadOnlyList<PassageMatch> Rank(string text, IEnumerable<PassageCandidate> candidates)
    {
        var words = Words(text);
        return [.. candidates.Select(c => Match(words, c)).OfType<PassageMatch>()
            .OrderByDescending(m => m.Score).ThenBy(m => m.Passage.Document).ThenBy(m => m.Passage.Span)];
    }

    /// <summary>The distinct words of a search text: what stands between spaces, punctuation and symbols, without width and case; at most <see cref="MaxWords"/>.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Separators().Split(SearchText.Folded(SearchText.Bounded(text))).Where(w => w.Length > 0).Distinct().Take(MaxWords)];

    /// <summary>Whether a character stands between words: a space, punctuation or a symbol.</summary>
    public static bool IsBetweenWords(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c);

    private static PassageMatch? Match(IReadOnlyList<string> words, PassageCandidate candidate)
    {
        var folded = SearchText.Folded(candidate.Text);
        var counts = words.Select(w => Count(folded, w)).ToList();
        var found = counts.Count(c => c > 0);
        // Words first: how often they stand there moves a passage only among those with as many words.
        return found == 0 ? null : new PassageMatch(candidate.Passage, Snippet(candidate.Text, folded, words), found + 1 - (1.0 / (1 + counts.Sum())));
    }

    private static string Snippet(string text, string folded, IReadOnlyList<string> words)
    {
        // Folding changes lengths in rare cases (㌔); the cut is then a little off, the snippet still the document's own words.
        var at = words.Select(w => WordBorders.IndexOf(folded, w, 0)).Where(i => i >= 0).DefaultIfEmpty(0).Min();
        var start = Math.Clamp(at - (SnippetLength / 3), 0, Math.Max(0, text.Length - SnippetLength));
        var end = Math.Min(text.Length, start + SnippetLength);
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        var cut = LineBreaks().Replace(text[start..end], " ").Trim();
        return (start > 0 ? "…" : "") + cut + (end < text.Length ? "…" : "");
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var i = WordBorders.IndexOf(text, word, 0); i >= 0; i = WordBorders.IndexOf(text, word, i + word.Length))
            count++;
        return count;
    }

    [GeneratedRegex(@"[\s\p{P}\p{S}]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex LineBreaks();
}
