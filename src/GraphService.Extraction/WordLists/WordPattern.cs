using System.Text.RegularExpressions;

namespace GraphService.Extraction.WordLists;

/// <summary>Patterns made of words of the ontology.</summary>
internal static class WordPattern
{
    // Of no words none is found.
    private const string Nothing = "(?!)";

    /// <summary>Any of some words, longer ones before those with which they begin.</summary>
    public static string AnyOf(IEnumerable<string> words) =>
        string.Join('|', words.Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape)
            .DefaultIfEmpty(Nothing));
}
