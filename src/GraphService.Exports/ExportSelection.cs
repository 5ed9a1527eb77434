using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Exports;

/// <summary>Which part of a graph is exported; what is null does not restrict. Where a statement has to fit, only entities that are an end of a fitting one are exported.</summary>
public sealed record ExportSelection
{
    /// <summary>The whole graph, of every stance.</summary>
    public static ExportSelection All { get; } = new();

    /// <summary>Only what lies around these entities: those within <see cref="Hops"/> and all fitting statements between them.</summary>
    public IReadOnlyList<EntityId>? Around { get; init; }

    /// <summary>How far from <see cref="Around"/>, 0 to <see cref="Stores.NeighborhoodQuery.HopLimit"/>.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>Statements of these predicates.</summary>
    public IReadOnlyList<string>? Predicates { get; init; }

    /// <summary>Statements of these stances.</summary>
    public IReadOnlyList<Stance>? Stances { get; init; }

    /// <summary>Statements that possibly hold on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether statements are left out for what they state.</summary>
    internal bool Filters => Predicates is not null || Stances is not null || AsOf is not null;
}
