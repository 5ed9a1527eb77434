using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.EnglishNames;

/// <summary>Puts the names of unnamed sets into English: 日本の銀行 is "Japanese banks".</summary>
internal static class GroupWords
{
    private static readonly (string Ja, string En)[] Nouns =
    [
        ("ベンチャーキャピタルファンド", "venture capital funds"), ("ベンチャーキャピタル", "venture capital firms"), ("機関投資家", "institutional investors"),
        ("投資会社", "investment firms"), ("投資家", "investors"), ("スタートアップ", "startups"),
        ("銀行", "banks"), ("企業", "companies"), ("大学", "universities"), ("ファンド", "funds"),
    ];

    private static readonly (string Ja, string En)[] Adjectives =
    [
        ("海外", "overseas"), ("外国", "foreign"), ("国内", "domestic"), ("地元", "local"), ("現地", "local"),
        ("民間", "private"), ("大手", "major"), ("有力", "leading"), ("主要", "major"), ("欧米", "Western"),
    ];

    /// <summary>The English name, or null where a word of the name is not known.</summary>
    public static string? English(LocalEntity entity)
    {
        var noun = Nouns.FirstOrDefault(n => entity.Name.EndsWith(n.Ja, StringComparison.Ordinal));
        if (!entity.IsGroup || noun.Ja is null)
            return null;
        var rest = entity.Name[..^noun.Ja.Length].TrimEnd('の');
        if (entity.Parent?.Entry is { } state)
            return rest != state.Ja && !state.Aliases.Contains(rest) ? null
                : state.Demonyms is [var demonym, ..] ? $"{demonym} {noun.En}" : $"{state.Aliases.FirstOrDefault(a => a == rest) ?? state.En} {noun.En}";
        return Adjectives.FirstOrDefault(a => a.Ja == rest) is { Ja: not null } adjective ? $"{adjective.En} {noun.En}" : null;
    }
}
