using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>The lists of <c>denials.yaml</c>, each as the body of a pattern. Read once.</summary>
internal static class DenialWords
{
    private static readonly WordList Lists = new("denials.yaml");

    /// <summary>The words of a list as alternatives, the longest first, in a group that is not captured.</summary>
    public static string AnyOf(string language, string list) => Lists.AnyOf(language, list);

    /// <summary>A text in which the harmless words of a language are blanked; places stay.</summary>
    public static string WithoutHarmless(Regex harmless, string text) => harmless.Replace(text, m => new string('＋', m.Length));
}
