using GraphService.Embedded.Numbering;
using GraphService.Statements;

namespace GraphService.Embedded.Walks;

/// <summary>Which statements a walk may follow.</summary>
internal sealed class WalkFilter(NumberedGraph graph, IReadOnlyList<string>? predicates, IReadOnlyList<Stance> stances, DateOnly? asOf)
{
    private readonly HashSet<string>? predicates = predicates?.ToHashSet(StringComparer.Ordinal);

    /// <summary>Statements with no share, or with one that is certainly smaller, are not followed: no chain over them has so much.</summary>
    public decimal? MinShare { get; init; }

    public bool Fits(int statement) => Ask(graph.Statements[statement]);

    private bool Ask(Statement s) =>
        stances.Contains(s.Stance)
        && (predicates is null || predicates.Contains(s.Predicate))
        && (asOf is not { } day || s.HoldsOn(day) is not null)
        && (MinShare is null || s.Qualifiers.Share?.Max >= MinShare);
}
