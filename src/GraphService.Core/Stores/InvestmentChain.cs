using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>A chain from a payer or owner to the paid or owned, with what follows from its steps.</summary>
public sealed record InvestmentChain(IReadOnlyList<EntityId> Entities, IReadOnlyList<Statement> Steps)
{
    /// <summary>Multiplied along the chain; null as soon as one step states none.</summary>
    public Share? Share => Steps.All(s => s.Share is not null) ? Steps.Select(s => s.Share!).Aggregate((a, b) => a.Times(b)) : null;

    /// <summary>Certain if all steps certainly hold on the day, or if no day is given.</summary>
    public Certainty CertaintyOn(DateOnly? day) =>
        day is null || Steps.All(s => s.HoldsOn(day.Value) == Certainty.Certain) ? Certainty.Certain : Certainty.Possible;
}
