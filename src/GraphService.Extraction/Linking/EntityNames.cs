using System.Globalization;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Linking;

/// <summary>Chooses an entity's primary names in both languages from those that documents and gazetteer give.</summary>
internal static class EntityNames
{
    /// <summary>The primary names; one of them is never null.</summary>
    public static (string? Ja, string? En) Primary(DocumentEntity entity)
    {
        if (entity.Entry is { } entry)
            return (entry.Ja, entry.En);
        var name = entity.Name;
        if (IsJapanese(name))
            return (name, EnglishOf(entity) ?? entity.English);
        var japanese = entity.Names.Where(n => n.Value != NameKind.Abbreviation && IsJapanese(n.Key)).Select(n => n.Key)
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault();
        return (japanese, Cased(entity.Type, name));
    }

    /// <summary>All names with language and kind, primary ones first.</summary>
    public static IReadOnlyList<Name> All(string? ja, string? en, IEnumerable<KeyValuePair<string, NameKind>> others)
    {
        var names = new List<Name>();
        if (ja is not null)
            names.Add(new Name(ja, "ja", NameKind.Primary));
        if (en is not null)
            names.Add(new Name(en, "en", NameKind.Primary));
        names.AddRange(others.Where(n => n.Key != ja && n.Key != en).DistinctBy(n => n.Key)
            .Select(n => new Name(n.Key, IsJapanese(n.Key) ? "ja" : "en", n.Value == NameKind.Primary ? NameKind.Alias : n.Value))
            .OrderBy(n => n.Text, StringComparer.Ordinal));
        return names;
    }

    public static bool IsJapanese(string text) => text.Any(c => Script.IsHiragana(c) || Script.IsKatakana(c) || Script.IsKanji(c));

    private static string? EnglishOf(DocumentEntity entity) => entity.Names
        .Where(n => n.Value is NameKind.Romanized or NameKind.Alias && !IsJapanese(n.Key) && n.Key.Contains(' ', StringComparison.Ordinal))
        .Select(n => Cased(entity.Type, n.Key)).Order(StringComparer.Ordinal).FirstOrDefault();

    // Azizjon AZIMI: surnames in capitals are a custom of lists, not of the name.
    private static string Cased(EntityType type, string name) => type != EntityType.Person ? name
        : string.Join(' ', name.Split(' ').Select(w => IsInCapitals(w) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(w.ToLowerInvariant()) : w));

    private static bool IsInCapitals(string word) => word.Length > 2 && word.All(c => char.IsUpper(c) || c is '-' or '\'');
}
