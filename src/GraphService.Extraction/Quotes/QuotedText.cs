using System.Text;
using GraphService.Documents;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Quotes;

/// <summary>
/// A document's text in which words that others wrote down are looked for: both sides are normalised alike, and white space does not count, for where
/// lines break is told by a whole page, not by a quote.
/// </summary>
internal sealed class QuotedText
{
    // In a text that is made so that every letter may begin a name, the first places say enough.
    private const int MostTries = 1000;

    private readonly NormalizedText text;
    private readonly string letters;
    private readonly int[] places;

    public QuotedText(SourceText source)
    {
        (Source, text) = (source, Normalizer.Normalize(source));
        (letters, places) = Letters(text.Value);
    }

    /// <summary>The text as it stands in the file.</summary>
    public SourceText Source { get; }

    /// <summary>Where a quote stands, in order; <paramref name="most"/> places at most.</summary>
    public IReadOnlyList<QuotePlace> Find(string quote, int most) =>
        FindLetters(LettersOf(quote), most) is { Count: > 0 } found ? found : FindExactly(quote, most);

    /// <summary>The one place where a quote stands.</summary>
    /// <param name="quote">As somebody wrote it down.</param>
    /// <param name="start">Where it starts, in code points; needed where it stands there more than once.</param>
    /// <param name="place">The place.</param>
    /// <returns>Why there is no such place; null where there is.</returns>
    public string? Place(string quote, int? start, out QuotePlace place)
    {
        place = default;
        if (start < 0 || start > Source.Length)
            return $"start {start} lies outside of the text, which is {Source.Length} code points long";
        var found = Find(quote, start is null ? 2 : MostTries);
        if (found.Count == 0)
            return "the quote does not stand in the document";
        if (found.Count > 1 && !found.Any(f => f.Span.Start == start))
            return "the quote stands in the document more than once" + (start is null ? ": start says which" : $", but not at {start}");
        place = found.Count == 1 ? found[0] : found.First(f => f.Span.Start == start);
        return null;
    }

    /// <summary>The first place that a name has in a quote, or else in the whole text; null where it has none. A part of a word is no place.</summary>
    public NamePlace? PlaceOf(string name, QuotePlace quote)
    {
        var wanted = LettersOf(name);
        return PlaceIn(wanted, quote.Start, quote.End) ?? PlaceIn(wanted, 0, letters.Length);
    }

    /// <summary>Whether words stand anywhere in the text, if only as a part of others.</summary>
    public bool Holds(string words) => IndexOf(LettersOf(words), 0) >= 0;

    private NamePlace? PlaceIn(string wanted, int start, int end)
    {
        var tries = 0;
        for (var at = IndexOf(wanted, start); at >= 0 && at + wanted.Length <= end && tries < MostTries; at = IndexOf(wanted, at + 1), tries++)
            if (IsWhole(at, at + wanted.Length))
                return new NamePlace(Original(at, wanted.Length), places[at], places[at + wanted.Length - 1] + 1);
        return null;
    }

    private List<QuotePlace> FindLetters(string wanted, int most)
    {
        var found = new List<QuotePlace>();
        for (var at = IndexOf(wanted, 0); at >= 0 && found.Count < most; at = IndexOf(wanted, at + 1))
            found.Add(new QuotePlace(Original(at, wanted.Length), at, at + wanted.Length));
        return found;
    }

    // What the normalised text leaves out, such as a hyphen at the end of a line, is there as it stands.
    private List<QuotePlace> FindExactly(string quote, int most)
    {
        var found = new List<QuotePlace>();
        for (var at = IndexIn(Source.Value, quote, 0); at >= 0 && found.Count < most; at = IndexIn(Source.Value, quote, at + 1))
            found.Add(new QuotePlace(new TextSpan(Source.OffsetOf(at), Source.OffsetOf(at + quote.Length)), 0, 0));
        return found;
    }

    private int IndexOf(string wanted, int from) => IndexIn(letters, wanted, from);

    private static int IndexIn(string text, string wanted, int from) =>
        wanted.Length == 0 || from + wanted.Length > text.Length ? -1 : text.IndexOf(wanted, from, StringComparison.Ordinal);

    private TextSpan Original(int at, int length) => text.Original(places[at], places[at + length - 1] + 1);

    private bool IsWhole(int start, int end) => IsBorder(places[start] - 1, places[start]) && IsBorder(places[end - 1], places[end - 1] + 1);

    private bool IsBorder(int before, int behind) =>
        before < 0 || behind >= text.Value.Length || !IsOfWord(text.Value[before]) || !IsOfWord(text.Value[behind]);

    private static bool IsOfWord(char c) => Script.IsLatin(c) || char.IsAsciiDigit(c);

    private static string LettersOf(string words) => Letters(Normalizer.Normalize(new SourceText(words)).Value).Letters;

    private static (string Letters, int[] Places) Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]))
            {
                letters.Append(text[i]);
                places.Add(i);
            }
        return (letters.ToString(), [.. places]);
    }
}
