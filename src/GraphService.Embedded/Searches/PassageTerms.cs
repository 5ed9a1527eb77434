using GraphService.Search;

namespace GraphService.Embedded.Searches;

/// <summary>The terms of folded text: whole words of scripts that write words apart, characters and pairs of the others.</summary>
internal static class PassageTerms
{
    /// <summary>Lucene takes no term of more than 32,766 bytes; what is longer than this counts by its beginning.</summary>
    public const int MaxLength = 100;

    /// <summary>The terms of a text, each once.</summary>
    public static IEnumerable<string> Of(string folded) => RunsOf(folded).SelectMany(TermsOf).Distinct();

    /// <summary>The text cut between words, and where one kind of script follows another.</summary>
    public static IEnumerable<string> RunsOf(string folded)
    {
        var start = 0;
        for (var i = 1; i <= folded.Length; i++)
        {
            if (i < folded.Length && KindOf(folded[i]) == KindOf(folded[start]))
                continue;
            if (KindOf(folded[start]) != Kind.Between)
                yield return folded[start..i];
            start = i;
        }
    }

    /// <summary>Whether a run is one word.</summary>
    public static bool IsWord(string run) => KindOf(run[0]) == Kind.Word;

    /// <summary>The part of a word that counts.</summary>
    public static string Cut(string word) => word.Length <= MaxLength ? word : word[..MaxLength];

    private static IEnumerable<string> TermsOf(string run) => IsWord(run) ? [Cut(run)] : Grams.Of(run);

    private static Kind KindOf(char c) =>
        WordBorders.IsApart(c) ? Kind.Word : PassageRanking.IsBetweenWords(c) ? Kind.Between : Kind.Characters;

    private enum Kind
    {
        Between,
        Word,
        Characters,
    }
}
