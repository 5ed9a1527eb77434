using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.EnglishNames;

/// <summary>Puts the names of unnamed sets into English: 日本の銀行 is "Japanese banks".</summary>
internal sealed class GroupWords(Ontology ontology)
{
    private readonly List<(string Ja, string En)> nouns =
        [.. ontology.EnglishOf("groups").Select(g => (g.Key, g.Value)).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)];

    private readonly IReadOnlyDictionary<string, string> adjectives = ontology.EnglishOf("group-adjectives");

    /// <summary>The English name, or null where a word of the name is not known.</summary>
    public string? English(DocumentEntity entity)
    {
        var noun = nouns.FirstOrDefault(n => entity.Name.EndsWith(n.Ja, StringComparison.Ordinal));
        if (!entity.IsGroup || noun.Ja is null)
            return null;
        var rest = entity.Name[..^noun.Ja.Length].TrimEnd('の');
        if (entity.Parent?.Entry is { } state)
            return rest != state.Ja && !state.Aliases.Contains(rest) ? null
                : state.Demonyms is [var demonym, ..] ? $"{demonym} {noun.En}" : $"{state.Aliases.FirstOrDefault(a => a == rest) ?? state.En} {noun.En}";
        return adjectives.TryGetValue(rest, out var adjective) ? $"{adjective} {noun.En}" : null;
    }
}
