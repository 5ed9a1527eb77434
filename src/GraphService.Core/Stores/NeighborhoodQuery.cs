using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>
/// Asks for what lies around some entities: those within some hops, in either direction, and the fitting statements between all of them.
/// Where there are more entities than asked for, the nearest and among them the most connected (by degree, then id) are kept; the start is
/// always kept, whatever <see cref="Types"/> and <see cref="Limit"/> say. An entity that does not fit <see cref="Types"/> is not passed
/// through, unless it is a start. Unknown ids are left out. A store takes a figure beyond its limit for the limit.
/// </summary>
public sealed record NeighborhoodQuery(IReadOnlyList<EntityId> Ids)
{
    /// <summary>The most hops.</summary>
    public const int HopLimit = 3;

    /// <summary>The most entities.</summary>
    public const int EntityLimit = 1000;

    /// <summary>How far, 0 to <see cref="HopLimit"/>.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>Entities of these types only; null for all.</summary>
    public IReadOnlyList<EntityType>? Types { get; init; }

    /// <summary>Over these predicates only; null for all.</summary>
    public IReadOnlyList<string>? Predicates { get; init; }

    /// <summary>Over statements of these stances only.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [Stance.Asserted];

    /// <summary>Over statements only that possibly hold on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The most entities, 1 to <see cref="EntityLimit"/>.</summary>
    public int Limit { get; init; } = 200;
}
