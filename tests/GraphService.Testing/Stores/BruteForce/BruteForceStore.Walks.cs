using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Testing.Stores.BruteForce;

/// <content>Walks: every walk there is, sorted afterwards.</content>
public sealed partial class BruteForceStore
{
    public ValueTask<IReadOnlyList<GraphPath>> FindPathsAsync(PathQuery query, CancellationToken cancellation)
    {
        var (from, to) = (Current(query.From), Current(query.To));
        var statements = Walkable(query.Predicates, query.Stances, query.AsOf);
        var walks = Walks(from, query.MaxLength, statements, s => !query.Directed || graph.Ontology.Predicates.Any(p => p.Name == s.Predicate && p.Symmetric));
        return new([.. InOrder(walks.Where(w => w.Entities[^1] == to)).Take(query.First)]);
    }

    public ValueTask<Page<InvestmentChain>> FindChainsAsync(ChainQuery query, PageRequest page, CancellationToken cancellation)
    {
        var statements = Walkable(query.Predicates, query.Stances, query.AsOf);
        var starts = query.From is { } from ? [Current(from)] : graph.Entities.Select(e => e.Id);
        var walks = starts.SelectMany(start => Walks(start, query.MaxDepth, statements, _ => false)).Where(w => query.To is null || w.Entities[^1] == Current(query.To));
        var chains = InOrder(walks).Select(w => new InvestmentChain(w.Entities, w.Statements)).Where(c => query.MinShare is null || c.Share?.Max >= query.MinShare);
        return new(chains.ToList().Slice(page));
    }

    public ValueTask<Neighborhood> GetNeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation)
    {
        var statements = Walkable(query.Predicates, query.Stances, query.AsOf);
        var hops = query.Ids.Select(Entity).OfType<Entity>().Select(e => e.Id).Distinct().ToDictionary(id => id, _ => 0);
        for (var hop = 1; hop <= query.Hops; hop++)
            foreach (var s in statements)
                foreach (var (near, far) in new[] { (s.Subject, s.Object), (s.Object, s.Subject) })
                    if (hops.TryGetValue(near, out var at) && at == hop - 1 && (query.Types is null || query.Types.Contains(Entity(far)!.Type)))
                        hops.TryAdd(far, hop);
        var kept = hops.OrderBy(h => h.Value).ThenByDescending(h => Degree(h.Key)).ThenBy(h => h.Key).Select(h => h.Key).Take(Math.Max(query.Limit, hops.Count(h => h.Value == 0))).ToHashSet();
        return new(new Neighborhood(
            [.. graph.Entities.Where(e => kept.Contains(e.Id))],
            [.. statements.Where(s => kept.Contains(s.Subject) && kept.Contains(s.Object)).OrderBy(s => s.Id)],
            hops.Count,
            statements.Count(s => hops.ContainsKey(s.Subject) && hops.ContainsKey(s.Object))));
    }

    private List<Statement> Walkable(IReadOnlyList<string>? predicates, IReadOnlyList<Stance> stances, DateOnly? asOf) =>
        [.. Fitting(new StatementFilter { Predicates = predicates, Stances = stances, AsOf = asOf })];

    // All walks of at least one statement that visit no entity twice.
    private static List<GraphPath> Walks(EntityId start, int maxLength, List<Statement> statements, Func<Statement, bool> alsoBack)
    {
        var all = new List<GraphPath>();
        List<GraphPath> level = [new([start], [])];
        for (var length = 1; length <= maxLength; length++)
        {
            level = [.. level.SelectMany(w => statements.SelectMany(s => Longer(w, s, alsoBack(s))))];
            all.AddRange(level);
        }
        return all;
    }

    private static IEnumerable<GraphPath> Longer(GraphPath walk, Statement s, bool back)
    {
        var last = walk.Entities[^1];
        if (s.Subject == last && !walk.Entities.Contains(s.Object))
            yield return new GraphPath([.. walk.Entities, s.Object], [.. walk.Statements, s]);
        if (back && s.Object == last && !walk.Entities.Contains(s.Subject))
            yield return new GraphPath([.. walk.Entities, s.Subject], [.. walk.Statements, s]);
    }

    // Ids have no space, which is smaller than all that they have; so joined ids are in the order of the lists.
    private static IEnumerable<GraphPath> InOrder(IEnumerable<GraphPath> walks) => walks
        .OrderBy(w => w.Statements.Count)
        .ThenBy(w => string.Join(' ', w.Entities), StringComparer.Ordinal)
        .ThenBy(w => string.Join(' ', w.Statements.Select(s => s.Id)), StringComparer.Ordinal);
}
