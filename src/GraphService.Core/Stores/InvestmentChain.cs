using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>A chain from a payer or owner to the paid or owned, with what follows from its steps.</summary>
public sealed record InvestmentChain(IReadOnlyList<EntityId> Entities, IReadOnlyList<Statement> Steps)
{
    /// <summary>Multiplied along the chain; null as soon as one step states none.</summary>
    public Share? Share => ShareOf(Steps.Select(s => s.Qualifiers.Share));

    /// <summary>The shares of one step or more, multiplied; null as soon as one is.</summary>
    public static Share? ShareOf(IEnumerable<Share?> shares) => shares.Aggregate((a, b) => a is not null && b is not null ? a.Times(b) : null);

    /// <summary>Certain if all steps certainly hold on the day, or if no day is given.</summary>
    public Certainty CertaintyOn(DateOnly? day) =>
        day is null || Steps.All(s => s.HoldsOn(day.Value) == Certainty.Certain) ? Certainty.Certain : Certainty.Possible;
}
