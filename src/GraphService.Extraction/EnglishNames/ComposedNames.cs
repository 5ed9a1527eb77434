using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.EnglishNames;

/// <summary>
/// English names of things whose Japanese names are made of a known name and a telling word, and of nothing else: 東京宣言 is the Tokyo
/// Declaration, キルギス外務省 the Ministry of Foreign Affairs of Kyrgyzstan. They also make ids that can be read.
/// </summary>
internal sealed class ComposedNames(Lexicon lexicon)
{
    private readonly IReadOnlyDictionary<string, string> things = lexicon.Ontology.EnglishOf("things");
    private readonly IReadOnlyDictionary<string, string> organs = lexicon.Ontology.EnglishOf("organs");

    /// <summary>The English name, or null where some part of the name is not known.</summary>
    public string? English(DocumentEntity entity)
    {
        if (Seat(entity.Name) is { } embassy)
            return embassy;
        for (var cut = 1; cut < entity.Name.Length; cut++)
        {
            var (known, rest) = (lexicon.ByName(entity.Name[..cut]), entity.Name[cut..]);
            if (known is null)
                continue;
            if (entity.Type is EntityType.Government && organs.TryGetValue(rest, out var organ))
                return $"{organ} of {known.En}";
            if (entity.Type is not EntityType.Person && things.TryGetValue(rest, out var thing))
                return $"{known.En} {thing}";
        }
        return null;
    }

    // 在日タジキスタン共和国大使館: where it is, then whose.
    private string? Seat(string name)
    {
        if (!name.StartsWith('在') || !name.EndsWith("大使館", StringComparison.Ordinal))
            return null;
        for (var cut = 2; cut < name.Length - 3; cut++)
            if (lexicon.PartyAt(name[1..cut], 0) is { } seat && seat.Length == cut - 1 && lexicon.ByName(name[cut..^3]) is { } owner)
                return $"Embassy of {owner.En} in {seat.Entry.En}";
        return null;
    }
}
