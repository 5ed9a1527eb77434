using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>
/// Asks for the shortest ways between two entities over statements. A path visits no entity twice, so there is none from an entity to
/// itself. Paths are in order of length, then of the ids of the entities along them, the first that differs deciding, then in the same way
/// of the ids of the statements: ways over the same entities stand together. A store takes a figure beyond its limit for the limit.
/// </summary>
public sealed record PathQuery(EntityId From, EntityId To)
{
    /// <summary>The most statements on a path.</summary>
    public const int LengthLimit = 6;

    /// <summary>The most paths that may be asked for.</summary>
    public const int CountLimit = 50;

    /// <summary>The most statements on a path, 1 to <see cref="LengthLimit"/>.</summary>
    public int MaxLength { get; init; } = 4;

    /// <summary>Whether statements are followed from subject to object only. Symmetric ones are followed both ways all the same.</summary>
    public bool Directed { get; init; }

    /// <summary>Over these predicates only; null for all.</summary>
    public IReadOnlyList<string>? Predicates { get; init; }

    /// <summary>Over statements of these stances only.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [Stance.Asserted];

    /// <summary>Over statements only that possibly hold on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The most paths, 1 to <see cref="CountLimit"/>.</summary>
    public int First { get; init; } = 10;
}
