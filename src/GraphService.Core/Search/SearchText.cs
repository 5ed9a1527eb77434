using System.Text;
using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Search;

/// <summary>Texts as a search compares them.</summary>
public static partial class SearchText
{
    /// <summary>How many UTF-16 units of what a user typed count; the rest is not looked at, so that no text keeps a search busy.</summary>
    public const int MaxLength = 1000;

    /// <summary>The part of a text that counts, with U+FFFD for half characters, at which normalisation would fail.</summary>
    public static string Bounded(string text) => WithoutHalfCharacters(text.Length <= MaxLength ? text : text[..MaxLength]);

    /// <summary>The key by which names are compared with a search text.</summary>
    public static string NameKeyOf(string text) => NameKey.Of(Bounded(text)).Value;

    /// <summary>A text of any length without width, case and the line breaks that stand inside Japanese words and sentences.</summary>
    public static string Folded(string text) =>
        BreaksBetweenIdeographs().Replace(CjkRadicals.Replace(WithoutHalfCharacters(text)).Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "");

    // The encoding puts U+FFFD for what it can't write.
    private static string WithoutHalfCharacters(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    [GeneratedRegex(@"(?<=[\u2E80-\uA4CF\uF900-\uFAFF])[ \t]*(?:\r\n?|\n)[ \t\u3000]*(?=[\u2E80-\uA4CF\uF900-\uFAFF])")]
    private static partial Regex BreaksBetweenIdeographs();
}
