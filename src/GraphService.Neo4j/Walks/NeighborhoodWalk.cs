using GraphService.Entities;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Walks;

/// <summary>Finds what lies around some entities, a hop a query.</summary>
internal sealed class NeighborhoodWalk(QueryRunner queries)
{
    /// <param name="query">What is asked for.</param>
    /// <param name="start">Its entities, each once, by the ids that they have now.</param>
    /// <param name="cancellation">Ends the walk.</param>
    /// <exception cref="StoreOverloadedException">It reaches too much.</exception>
    public async Task<FoundNeighborhood> FindAsync(NeighborhoodQuery query, IReadOnlyList<EntityId> start, CancellationToken cancellation)
    {
        var reached = await ReachedAsync(query, start, cancellation);
        IReadOnlyList<EntityId> kept = [.. reached.Take(Math.Max(start.Count, Math.Min(query.Limit, NeighborhoodQuery.EntityLimit)))];
        var row = (await queries.RunAsync("neighborhood-statements", Rules(query).With(new Parameters { { "reached", Texts(reached) }, { "kept", Texts(kept) } }), cancellation))[0];
        return new FoundNeighborhood(kept, row.Ids<StatementId>("ids", StatementId.TryParse), reached.Count, row.Number("total"));
    }

    // Nearest first, then by degree, then by id.
    private async Task<List<EntityId>> ReachedAsync(NeighborhoodQuery query, IReadOnlyList<EntityId> start, CancellationToken cancellation)
    {
        var seen = start.ToHashSet();
        var reached = start.ToList();
        var level = start;
        for (var hop = 0; hop < Math.Min(query.Hops, NeighborhoodQuery.HopLimit) && level.Count > 0; hop++)
        {
            var next = await NextAsync(query, level, cancellation);
            level = [.. next.Where(n => seen.Add(n.Id)).OrderByDescending(n => n.Degree).ThenBy(n => n.Id).Select(n => n.Id)];
            reached.AddRange(level);
        }
        return reached;
    }

    private async Task<IReadOnlyList<(EntityId Id, int Degree)>> NextAsync(NeighborhoodQuery query, IReadOnlyList<EntityId> level, CancellationToken cancellation)
    {
        var types = EnumNames.Of(query.Types);
        var parameters = Rules(query).With(new Parameters { { "ids", Texts(level) }, { "types", types }, { "limit", StepReader.MaxSteps + 1 } });
        var rows = await queries.RunAsync("neighborhood-step", parameters, cancellation);
        if (rows.Count > StepReader.MaxSteps)
            throw new StoreOverloadedException($"a neighbourhood reaches more than {StepReader.MaxSteps} entities", tooLarge: true);
        return [.. rows.Select(Neighbor)];
    }

    private static (EntityId Id, int Degree) Neighbor(PropertyMap row) => (row.Parsed<EntityId>("id", EntityId.TryParse), row.Number("degree"));

    private static Parameters Rules(NeighborhoodQuery query) => new() { { "predicates", query.Predicates }, { "stances", EnumNames.Of(query.Stances) }, { "asOf", query.AsOf } };

    private static List<string> Texts(IEnumerable<EntityId> ids) => [.. ids.Select(id => id.Value)];
}
