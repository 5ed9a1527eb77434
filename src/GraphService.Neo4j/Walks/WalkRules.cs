using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Statements;

namespace GraphService.Neo4j.Walks;

/// <summary>Which statements a walk follows.</summary>
/// <param name="Along">Predicates that are followed from subject to object; null for all.</param>
/// <param name="Against">Predicates that are followed from object to subject; null for all.</param>
/// <param name="Stances">Of these stances.</param>
/// <param name="AsOf">That possibly hold on this day.</param>
/// <param name="MinShare">With a share that may be as large, in percent; null for any and none.</param>
internal sealed record WalkRules(IReadOnlyList<string>? Along, IReadOnlyList<string>? Against, IReadOnlyList<Stance> Stances, DateOnly? AsOf, decimal? MinShare)
{
    public bool Fits(WalkStep step) => MinShare is null || step.Share?.Max >= MinShare;

    /// <summary>The parameters of a step; one that is taken backwards follows each statement the other way.</summary>
    public Parameters ParametersFor(bool backwards) => new()
    {
        { "outgoing", backwards ? Against : Along },
        { "incoming", backwards ? Along : Against },
        { "stances", EnumNames.Of(Stances) },
        { "asOf", AsOf },
    };
}
