using System.Collections.Frozen;
using GraphService.Language.Clauses;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>The roles that prepositions give.</summary>
internal static class Prepositions
{
    private static readonly FrozenDictionary<string, ArgumentRole> Roles =
        WordLists.Rows("prepositions").ToFrozenDictionary(row => row[0], row => Enum.Parse<ArgumentRole>(row[1]));

    private static readonly FrozenSet<string> Times = WordLists.Set("times");

    public static ArgumentRole Role(SentenceView view, int word, string marker)
    {
        var role = Roles.GetValueOrDefault(marker, ArgumentRole.Oblique);
        return role == ArgumentRole.Goal && IsTime(view, word) ? ArgumentRole.Setting : role;
    }

    /// <summary>Whether the word is a date, a month, a year: "in 2024", "on Monday".</summary>
    public static bool IsTime(SentenceView view, int word) =>
        Times.Contains(view.Lemma(word).ToLowerInvariant()) ||
        (view.Class(word) == WordClass.Numeral && view.Children(word).Any(child => Times.Contains(view.Lemma(child).ToLowerInvariant()))) ||
            (view.Words[word].Text is { Length: 4 } year && year.All(char.IsAsciiDigit));
}
