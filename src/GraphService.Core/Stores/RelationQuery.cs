using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>What a generated relation field asks: the statements of one predicate that lead from or to an entity.</summary>
/// <param name="Predicate">The predicate's name.</param>
/// <param name="Direction">From the entity as subject, to it as object, or both for a symmetric predicate.</param>
public sealed record RelationQuery(string Predicate, Direction Direction)
{
    /// <summary>Of one of these stances.</summary>
    public required IReadOnlyList<Stance> Stances { get; init; }

    /// <summary>Holds on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Counts only together with <see cref="AsOf"/>.</summary>
    public Certainty Certainty { get; init; } = Certainty.Possible;

    /// <summary>The other end is of one of these types.</summary>
    public IReadOnlyList<EntityType>? Types { get; init; }

    /// <summary>With evidence in this document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>One relation for each other end, with the first of its statements in the order asked for; the total counts other ends.</summary>
    public bool Distinct { get; init; }

    /// <summary>The order; ties by id.</summary>
    public StatementOrder Order { get; init; } = StatementOrder.Id;
}
