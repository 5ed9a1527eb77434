using GraphService.Language.Texts;

namespace GraphService.Server.Verbs.Analyses;

/// <summary>Places of a text in code points.</summary>
internal sealed class CodePoints
{
    private readonly int[] counts;

    public CodePoints(string text)
    {
        counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            counts[i + 1] = counts[i] + (i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 0 : 1);
    }

    public (int Start, int End) Of(TextRange range) => (counts[range.Start], counts[range.End]);
}
