using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>What the form of a person's name tells.</summary>
internal static class PersonName
{
    private static readonly char[] Between = ['・', ' ', '=', '.', ','];

    // Of three kanji and more, so that they look like a surname and a given name.
    private static readonly ListedWords Surnames = new("person-surnames");

    /// <summary>Whether it is more than a surname: of two words, or of three kanji and more.</summary>
    public static bool IsFull(Ontology ontology, string name) =>
        name.IndexOfAny(Between) > 0 && Words(name).Count > 1 || name.Length >= 3 && Script.IsKanji(name[0]) && !Surnames.In(ontology).Contains(name);

    /// <summary>
    /// Whether two people are told apart by their full names: both have one in the same script, and no two of these can be one name. The order of
    /// the words, capitals and initials (J. Kane and John Kane) make no difference.
    /// </summary>
    public static bool Contradict(Ontology ontology, IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        Contradict(ontology, one, other, Script.IsKanji) || Contradict(ontology, one, other, Script.IsKatakana)
            || Contradict(ontology, one, other, Script.IsLatin);

    private static bool Contradict(Ontology ontology, IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, Func<char, bool> script)
    {
        var names = Full(ontology, one, script);
        var others = Full(ontology, other, script);
        return names.Count > 0 && others.Count > 0 && !names.Any(a => others.Any(b => MayBeOne(a, b)));
    }

    private static List<string> Full(Ontology ontology, IReadOnlyCollection<string> names, Func<char, bool> script) =>
        [.. names.Where(n => IsFull(ontology, n) && script(n[0]))];

    // 林健 may be the beginning of a name whose end was cut; two words must all be found in the other name.
    private static bool MayBeOne(string a, string b)
    {
        var (short_, long_) = a.Length <= b.Length ? (a, b) : (b, a);
        if (Script.IsKanji(a[0]))
            return long_.Replace(" ", "", StringComparison.Ordinal).StartsWith(short_.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var words = Words(long_);
        return Words(short_).All(word => words.Any(w => IsSame(w, word)));
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || IsInitial(a, b) || IsInitial(b, a);

    private static bool IsInitial(string initial, string word) => initial.Length == 1 && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(word[0]);

    private static List<string> Words(string name) => [.. name.Split(Between, StringSplitOptions.RemoveEmptyEntries)];
}
