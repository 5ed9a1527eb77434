using System.Collections.Frozen;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
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
        .SelectMany(list => WordLists.Set(list.Item1).Select(word => (Word: word, Type: list.Item2))).DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Type);

    private static readonly FrozenDictionary<uint, uint> HeadMasks = Heads.ToFrozenDictionary(
        head => Hash.Of(head.Key), head => head.Aggregate(0u, (mask, type) => mask | (1u << (int)type)));

    private static readonly FrozenDictionary<uint, uint> NounMasks = Nouns.ToFrozenDictionary(
        noun => WordForms.LowerHash(noun.Key), noun => 1u << (int)noun.Value);
    private static readonly FrozenSet<uint> TitleHashes = Titles.Select(title => Hash.Of(title)).ToFrozenSet();

    /// <summary>The types of names that end in the word with this hash, as bits; bit 0 is a person's title.</summary>
    public static uint HeadMask(uint exact) => HeadMasks.GetValueOrDefault(exact) | (TitleHashes.Contains(exact) ? 1u : 0);

    /// <summary>The type that a common noun with this hash calls a name beside it, as a bit.</summary>
    public static uint NounMask(uint lower) => NounMasks.GetValueOrDefault(lower);

    /// <summary>The types of names that end in this word, the likelier first.</summary>
    public static IEnumerable<NameType> ByHead(string word) => Heads[word];

    /// <summary>The type of what a common noun beside a name calls it.</summary>
    public static NameType ByNoun(string noun) => Nouns.GetValueOrDefault(noun);
}
