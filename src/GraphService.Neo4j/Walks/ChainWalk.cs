using GraphService.Entities;
using GraphService.Neo4j.Queries;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Neo4j.Walks;

/// <summary>Finds who pays or owns whom: reads as far as chains may lead, from one end or from both, then lists them.</summary>
internal sealed class ChainWalk(QueryRunner queries)
{
    // As the embedded store: some tenths of a second on a desktop of 2024.
    private const int MaxTries = 5_000_000;

    private static readonly HashSet<string> Nothing = [];

    /// <param name="query">What is asked for.</param>
    /// <param name="from">Its beginning, by the id that it has now, or null.</param>
    /// <param name="to">Its end, or null.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public async Task<IReadOnlyList<FoundRoute>> FindAsync(ChainQuery query, EntityId? from, EntityId? to, CancellationToken cancellation)
    {
        var depth = Math.Clamp(query.MaxDepth, 0, ChainQuery.DepthLimit);
        var part = await ReadAsync(query, from, to, depth, cancellation);
        var numbered = part.Numbered(new[] { from, to }.OfType<EntityId>(), Nothing);
        var steps = new Steps(numbered.Graph, _ => true, Ways.Along);
        var open = new OpenRoutes(steps, depth, ChainQuery.CountLimit, cancellation);
        var routes = to is not { } end ? open.From(numbered.NumberOf(from!.Value))
            : from is not { } start ? open.To(numbered.NumberOf(end))
            : new ClosedRoutes(steps, numbered.NumberOf(end), depth, MaxTries, cancellation).From(numbered.NumberOf(start));
        var chains = routes.SelectMany(numbered.Along).Take(ChainQuery.CountLimit);
        return [.. chains.Where(c => query.MinShare is not { } least || InvestmentChain.ShareOf(c.Steps.Select(s => s.Share))?.Max >= least)];
    }

    private async Task<WalkPart> ReadAsync(ChainQuery query, EntityId? from, EntityId? to, int depth, CancellationToken cancellation)
    {
        var reader = new StepReader(queries, new WalkRules(query.Predicates, [], query.Stances, query.AsOf, query.MinShare));
        var part = new WalkPart();
        List<WalkFront> fronts = [];
        if (from is { } start)
            fronts.Add(new WalkFront(start, backwards: false));
        if (to is { } end)
            fronts.Add(new WalkFront(end, backwards: true));
        while (fronts.Sum(f => f.Depth) < depth && fronts.TrueForAll(f => f.Entities.Count > 0))
            part.Add(await reader.AdvanceAsync(fronts.MinBy(f => f.Entities.Count)!, cancellation));
        return part;
    }
}
