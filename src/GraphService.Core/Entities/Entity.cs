using GraphService.Dates;

namespace GraphService.Entities;

/// <summary>
/// A thing in the world: a person, a state, a firm, a happening. Two entities are the same when their ids are; lists are in the order in
/// which the compiled graph keeps them (names: primary ones first, then by text).
/// </summary>
public sealed record Entity
{
    /// <exception cref="ArgumentException">Neither language has a primary name.</exception>
    public Entity(EntityId id, EntityType type, string? nameJa, string? nameEn)
    {
        if (string.IsNullOrWhiteSpace(nameJa) && string.IsNullOrWhiteSpace(nameEn))
            throw new ArgumentException($"Entity {id} has no name in Japanese or English");
        (Id, Type, NameJa, NameEn) = (id, type, nameJa, nameEn);
    }

    /// <summary>Unique over the graph.</summary>
    public EntityId Id { get; }

    /// <summary>One of the seven kinds.</summary>
    public EntityType Type { get; }

    /// <summary>A finer kind from the ontology, such as <c>ministry</c>; null where the documents leave it open.</summary>
    public string? Subtype { get; init; }

    /// <summary>The primary name in Japanese, or null.</summary>
    public string? NameJa { get; }

    /// <summary>The primary name in English, or null.</summary>
    public string? NameEn { get; }

    /// <summary>All names, the primary ones among them.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Of an event, when it happens; of an initiative, when it was adopted or begun. Null where the documents leave it open.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Ids that curation joined into this one; they go on working.</summary>
    public IReadOnlyList<EntityId> FormerIds { get; init; } = [];

    /// <summary>The Japanese name where there is one, else the English one.</summary>
    public string PrimaryName => NameJa ?? NameEn!;

    /// <summary>The primary name in the language, or the one there is.</summary>
    public string NameIn(LabelLanguage? language) => language switch
    {
        LabelLanguage.En => NameEn ?? NameJa!,
        _ => PrimaryName,
    };
}
