using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>
/// Asks who pays or owns whom: all chains that end at <see cref="To"/>, that begin at <see cref="From"/>, or that lead from one to the
/// other; one of the two is given. Chains go from subject to object, visit no entity twice and are of every length up to
/// <see cref="MaxDepth"/>, those that could be continued too. They are in the order of paths (<see cref="PathQuery"/>): by length, then by
/// the ids of the entities along them, then by those of the statements. A store takes a depth beyond its limit for the limit.
/// </summary>
public sealed record ChainQuery(EntityId? From, EntityId? To)
{
    /// <summary>The most that <see cref="MaxDepth"/> may be.</summary>
    public const int DepthLimit = 8;

    /// <summary>
    /// The most chains that are looked at: where there are more, the answer is made of the first so many in its order, and its total is no
    /// higher. Those that <see cref="MinShare"/> leaves out for their product count here, those with a step that it rules out do not.
    /// Between two ends, a store may also give up after millions of steps that lead nowhere.
    /// </summary>
    public const int CountLimit = 10_000;

    /// <summary>The most statements in a chain, 1 to <see cref="DepthLimit"/>.</summary>
    public int MaxDepth { get; init; } = 4;

    /// <summary>Over these predicates.</summary>
    public required IReadOnlyList<string> Predicates { get; init; }

    /// <summary>Over statements of these stances.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [Stance.Asserted];

    /// <summary>Over statements only that possibly hold on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Leaves out chains whose multiplied share is unknown or certainly smaller, in percent.</summary>
    public decimal? MinShare { get; init; }
}
