using System.Collections.Frozen;
using GraphService.Language.Names;

namespace GraphService.Language.English.Naming;

/// <summary>Words that tell what a name names.</summary>
internal static class NameWords
{
    public static readonly FrozenSet<string> LegalForms = WordLists.Set("legal forms");
    public static readonly FrozenSet<string> Titles = WordLists.Set("people before names");

    /// <summary>Head words that are family names too.</summary>
    public static readonly FrozenSet<string> Surnames = WordLists.Set("surnames");

    private static readonly ILookup<string, NameType> Heads = WordLists.Rows("name heads")
        .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Type: Enum.Parse<NameType>(row[0])))).ToLookup(row => row.Word, row => row.Type);

    private static readonly FrozenDictionary<string, NameType> Nouns = new[] { ("company nouns", NameType.Company), ("body nouns", NameType.Body),
        ("government nouns", NameType.Government), ("product nouns", NameType.Product) }
        .SelectMany(list => WordLists.Set(list.Item1).Select(word => (Word: word, Type: list.Item2))).DistinctBy(pair =>
            pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Type);

    /// <summary>The types of names that end in this word, the likelier first.</summary>
    public static IEnumerable<NameType> ByHead(string word) => Heads[word];

    /// <summary>The type of what a common noun beside a name calls it.</summary>
    public static NameType ByNoun(string noun) => Nouns.GetValueOrDefault(noun);
}
