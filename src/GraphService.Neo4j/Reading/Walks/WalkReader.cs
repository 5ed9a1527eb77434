using GraphService.Entities;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Entities;
using GraphService.Neo4j.Reading.Statements;
using GraphService.Neo4j.Walks;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Walks;

/// <summary>Finds walks by their ids, and reads whole what of them is answered.</summary>
internal sealed class WalkReader(QueryRunner queries, Ontology ontology, CurrentIds current, EntityReader entities, StatementReader statements)
{
    public async Task<IReadOnlyList<GraphPath>> PathsAsync(PathQuery query, CancellationToken cancellation)
    {
        var ends = await current.FindAsync([query.From, query.To], cancellation);
        if (!ends.TryGetValue(query.From, out var from) || !ends.TryGetValue(query.To, out var to) || from == to)
            return [];
        var routes = await new PathWalk(queries, ontology).FindAsync(query, from, to, cancellation);
        var read = await WholeAsync(routes.SelectMany(r => r.Steps), cancellation);
        return [.. routes.Select(r => new GraphPath(r.Entities, [.. r.Steps.Select(s => read[s.Id])]))];
    }

    public async Task<Page<InvestmentChain>> ChainsAsync(ChainQuery query, PageRequest page, CancellationToken cancellation)
    {
        List<EntityId> given = [.. new[] { query.From, query.To }.OfType<EntityId>()];
        if (given.Count == 0)
            throw new ArgumentException("A chain query has a From or a To", nameof(query));
        var ends = await current.FindAsync(given, cancellation);
        if (!given.TrueForAll(ends.ContainsKey) || (given.Count == 2 && ends[given[0]] == ends[given[1]]))
            return new Page<InvestmentChain>([], 0, 0);
        var routes = (await new ChainWalk(queries).FindAsync(query, Now(query.From), Now(query.To), cancellation)).Slice(page);
        var read = await WholeAsync(routes.Items.SelectMany(r => r.Steps), cancellation);
        return routes.Map(r => new InvestmentChain(r.Entities, [.. r.Steps.Select(s => read[s.Id])]));

        EntityId? Now(EntityId? id) => id is { } end ? ends[end] : null;
    }

    public async Task<Neighborhood> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation)
    {
        var ends = await current.FindAsync(query.Ids, cancellation);
        var found = await new NeighborhoodWalk(queries).FindAsync(query, [.. query.Ids.Where(ends.ContainsKey).Select(id => ends[id]).Distinct()], cancellation);
        IReadOnlyList<EntityId> kept = [.. found.Kept.Order()];
        var (around, between) = (entities.GetAsync(kept, cancellation), statements.GetAsync([.. found.Statements.Order()], cancellation));
        return new Neighborhood([.. (await around).Select(Whole)], [.. (await between).Select(Whole)], found.EntityTotal, found.StatementTotal);
    }

    private async Task<IReadOnlyDictionary<StatementId, Statement>> WholeAsync(IEnumerable<WalkStep> steps, CancellationToken cancellation)
    {
        IReadOnlyList<StatementId> ids = [.. steps.Select(s => s.Id).Distinct()];
        return (ids.Count == 0 ? [] : await statements.GetAsync(ids, cancellation)).Select(Whole).ToDictionary(s => s.Id);
    }

    // A walk takes several queries, between which an import may take away what it found.
    private static T Whole<T>(T? read)
        where T : class => read ?? throw new StoreUnavailableException("the graph changed while a walk was read");
}
