using GraphService.Documents;

namespace GraphService.Graphs.Checks;

/// <summary>Says how a quote differs from the text at its place, without filling the screen.</summary>
internal static class QuoteProblem
{
    private const int Shown = 40;

    public static string Of(SourceText text, TextSpan span, string quote) => span.End > text.Length
        ? $"{span} reaches beyond the text, which is {text.Length} code points long"
        : $"the text at {span} is '{Short(text.Slice(span))}', not '{Short(quote)}'";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        var runes = line.EnumerateRunes().Take(Shown + 1).ToList();
        return runes.Count <= Shown ? line : string.Concat(runes.Take(Shown)) + "…";
    }
}
