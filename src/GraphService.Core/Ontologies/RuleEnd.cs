using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>What an end of a rule's premises must be.</summary>
/// <param name="Types">One of these types; empty for any.</param>
/// <param name="Subtypes">One of these subtypes; empty for any.</param>
/// <param name="Without">None of these subtypes.</param>
public sealed record RuleEnd(IReadOnlyList<EntityType> Types, IReadOnlyList<string> Subtypes, IReadOnlyList<string> Without)
{
    /// <summary>Its name holds one of these words, in whatever case; empty for any name.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether an entity may be this end.</summary>
    public bool Fits(EntityType type, string? subtype, string name) =>
        (Types.Count == 0 || Types.Contains(type))
        && (Subtypes.Count == 0 || subtype is not null && Subtypes.Contains(subtype))
        && (subtype is null || !Without.Contains(subtype))
        && (Words.Count == 0 || Words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
