using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Stores;

/// <summary>What a store holds, in figures. Types are in the order of <see cref="EntityType"/> with all seven; predicates, those of the ontology, by name.</summary>
public sealed record GraphSummary
{
    /// <summary>The graph's name.</summary>
    public required string Name { get; init; }

    /// <summary>Equal hashes mean equal graphs.</summary>
    public required string ContentHash { get; init; }

    /// <summary>What the statements are made of.</summary>
    public required Ontology Ontology { get; init; }

    /// <summary>Entities.</summary>
    public required int Entities { get; init; }

    /// <summary>Statements of every stance.</summary>
    public required int Statements { get; init; }

    /// <summary>Documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Mentions.</summary>
    public required int Mentions { get; init; }

    /// <summary>Conflicts.</summary>
    public required int Conflicts { get; init; }

    /// <summary>Entities of each type.</summary>
    public required IReadOnlyList<(EntityType Type, int Count)> EntityTypes { get; init; }

    /// <summary>Statements of each predicate.</summary>
    public required IReadOnlyList<(string Predicate, int Count)> Predicates { get; init; }
}
