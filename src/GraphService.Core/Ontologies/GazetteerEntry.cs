using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>A thing that the ontology knows by name: a state, a capital, a ministry, a well-known firm.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Ja">The primary name in Japanese.</param>
/// <param name="En">The primary name in English.</param>
public sealed record GazetteerEntry(EntityType Type, string Ja, string En)
{
    /// <summary>A finer kind.</summary>
    public string? Subtype { get; init; }

    /// <summary>Other spellings and names in both languages.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>A sign for it in compounds: 日 in 日米.</summary>
    public string? Short { get; init; }

    /// <summary>English adjectives and words for its people.</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>The Japanese name of its capital.</summary>
    public string? Capital { get; init; }

    /// <summary>The Japanese name of what contains it.</summary>
    public string? In { get; init; }

    /// <summary>The Japanese name of what it is an organ of, or of the state it belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>Offices that by themselves point to it: 外相 to 外務省.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Both primary names and the aliases.</summary>
    public IEnumerable<string> Spellings => new[] { Ja, En }.Concat(Aliases).Distinct(StringComparer.Ordinal);
}
