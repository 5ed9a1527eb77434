using System.Text;
using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Search;

/// <summary>Texts as a search compares them.</summary>
public static partial class SearchText
{
    /// <summary>How many UTF-16 units of what a user typed count; the rest is not looked at, so that no text keeps a search busy.</summary>
    public const int MaxLength = 1000;

    /// <summary>The part of a text that counts, as far as it is <see cref="UnicodeText.Valid"/>.</summary>
    public static string Bounded(string text) => UnicodeText.Valid(text.Length <= MaxLength ? text : text[..MaxLength]);

    /// <summary>The key by which names are compared with a search text.</summary>
    public static string NameKeyOf(string text) => NameKey.Of(Bounded(text)).Value;

    /// <summary>A text of any length without width, case and the line breaks that stand inside Japanese words and sentences.</summary>
    public static string Folded(string text) =>
        BreaksBetweenIdeographs().Replace(UnicodeText.Normalized(CjkRadicals.Replace(text), NormalizationForm.FormKC).ToLowerInvariant(), "");

    [GeneratedRegex(@"(?<=[\u2E80-\uA4CF\uF900-\uFAFF])[ \t]*(?:\r\n?|\n)[ \t\u3000]*(?=[\u2E80-\uA4CF\uF900-\uFAFF])")]
    private static partial Regex BreaksBetweenIdeographs();
}
