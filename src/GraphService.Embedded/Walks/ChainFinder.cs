using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Numbering;
using GraphService.Entities;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Walks;

/// <summary>Finds who pays or owns whom.</summary>
internal sealed class ChainFinder(NumberedGraph graph, StatementAdjacency adjacency)
{
    // Some tenths of a second on a desktop of 2024.
    private const int MaxSteps = 5_000_000;

    public Page<InvestmentChain> Find(ChainQuery query, PageRequest page, CancellationToken cancellation)
    {
        var chains = Routes(query, cancellation).SelectMany(Chains).Take(ChainQuery.CountLimit);
        return chains.Where(c => query.MinShare is not { } least || c.Share?.Max >= least).ToList().Slice(page);
    }

    private IEnumerable<Route> Routes(ChainQuery query, CancellationToken cancellation)
    {
        var filter = new WalkFilter(graph, query.Predicates, query.Stances, query.AsOf) { MinShare = query.MinShare };
        var steps = new Steps(adjacency.Walk, filter.Fits, Ways.Along);
        var depth = Math.Clamp(query.MaxDepth, 0, ChainQuery.DepthLimit);
        var open = new OpenRoutes(steps, depth, ChainQuery.CountLimit, cancellation);
        return (Number(query.From), Number(query.To)) switch
        {
            (null, null) => throw new ArgumentException("A chain query has a From or a To", nameof(query)),
            ( < 0, _) or (_, < 0) => [],
            ({ } from, null) => open.From(from),
            (null, { } to) => open.To(to),
            var (from, to) => from == to ? [] : new ClosedRoutes(steps, to.Value, depth, MaxSteps, cancellation).From(from.Value),
        };
    }

    private int? Number(EntityId? id) => id is { } given ? graph.EntityNumbers.Find(given) : null;

    private IEnumerable<InvestmentChain> Chains(Route route) =>
        route.Choices().Select(choice => new InvestmentChain([.. route.Entities.Select(e => graph.Entities[e].Id)], [.. choice.Select(s => graph.Statements[s])]));
}
