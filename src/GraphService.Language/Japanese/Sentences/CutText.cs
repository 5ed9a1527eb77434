using GraphService.Language.Japanese.Words;
using GraphService.Language.Texts;

namespace GraphService.Language.Japanese.Sentences;

/// <summary>The letters of a sentence without what stands in brackets, with the place of each, and the ranges that were cut out.</summary>
internal sealed class CutText
{
    // Brackets within brackets stay where they are: they are cut when the outer one is read.
    private const int LongestBracket = 400;

    private readonly List<char> letters = [];
    private readonly List<int> places = [];
    private readonly List<(int Letter, TextRange Inside)> brackets = [];

    /// <param name="text">The text that is analysed.</param>
    /// <param name="range">The sentence in it.</param>
    /// <param name="isCut">Whether brackets are cut out.</param>
    public CutText(string text, TextRange range, bool isCut)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (isCut && IsOpening(text[i]) && ClosingOf(text, i, range.End) is var close and > 0 && letters.Count > 0)
            {
                brackets.Add((letters.Count, new TextRange(i + 1, close)));
                i = close;
                continue;
            }

            letters.Add(Letters.Full(text[i]));
            places.Add(i);
        }
    }

    public ReadOnlyMemory<char> Text => letters.ToArray();

    /// <summary>What was cut out, without the brackets, and how many letters stand before it.</summary>
    public IReadOnlyList<(int Letter, TextRange Inside)> Brackets => brackets;

    /// <summary>The place of letters in the text; with what was cut out between them.</summary>
    public TextRange PlaceOf(int start, int end) => new(places[start], places[end - 1] + 1);

    /// <summary>Whether the letters stand together in the text.</summary>
    public bool IsWhole(int start, int end) => places[end - 1] - places[start] == end - 1 - start;

    private static bool IsOpening(char letter) => letter is '（' or '(';

    private static bool IsClosing(char letter) => letter is '）' or ')';

    private static int ClosingOf(string text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(end, open + LongestBracket); i++)
        {
            depth += IsOpening(text[i]) ? 1 : IsClosing(text[i]) ? -1 : 0;
            if (depth == 0)
                return i > open + 1 ? i : -1;
        }

        return -1;
    }
}
