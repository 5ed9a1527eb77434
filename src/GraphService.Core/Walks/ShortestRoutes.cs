namespace GraphService.Walks;

/// <summary>
/// Routes between two entities, shortest first, then by the ids of the entities along them (Yen 1971, in Lawler's form): whatever the
/// graph looks like, each route costs at most one search in breadth for each of its steps.
/// </summary>
/// <param name="steps">Where routes lead.</param>
/// <param name="to">Where they end.</param>
/// <param name="maxLength">The most steps of a route.</param>
/// <param name="cancellation">Ends the search with its exception.</param>
public sealed class ShortestRoutes(Steps steps, int to, int maxLength, CancellationToken cancellation)
{
    private readonly PriorityQueue<Candidate, int[]> candidates = new(Comparer<int[]>.Create(Compare));

    /// <summary>Those that begin at an entity.</summary>
    public IEnumerable<Route> From(int from)
    {
        Propose([from], new HashSet<int>());
        while (candidates.TryDequeue(out var best, out _))
        {
            yield return steps.Along(best.Entities);
            Divide(best);
        }
    }

    // All other routes of the set that this one is the best of: those that leave it after one entity more, after two, and so on.
    private void Divide(Candidate best)
    {
        for (var i = best.Fixed; i < best.Entities.Length; i++)
        {
            IReadOnlySet<int> banned = new HashSet<int>(i == best.Fixed ? best.Banned : []) { best.Entities[i] };
            Propose(best.Entities[..i], banned);
        }
    }

    /// <summary>Finds the best of the routes that begin so and don't go on to what is banned.</summary>
    private void Propose(int[] beginning, IReadOnlySet<int> banned)
    {
        cancellation.ThrowIfCancellationRequested();
        var rest = maxLength - beginning.Length;
        var next = steps.From(beginning[^1]).Select(s => s.Entity).Where(e => !banned.Contains(e) && !beginning.Contains(e)).ToHashSet();
        if (rest < 0 || next.Count == 0)
            return;
        var distances = new Distances(steps, to, rest, beginning, next);
        var nearest = next.MinBy(e => (distances[e], e));
        if (distances[nearest] > rest)
            return;
        List<int> route = [.. beginning, nearest];
        while (route[^1] != to)
            route.Add(steps.From(route[^1]).First(s => distances[s.Entity] < distances[route[^1]]).Entity);
        int[] entities = [.. route];
        candidates.Enqueue(new Candidate(entities, beginning.Length, banned), entities);
    }

    private static int Compare(int[] a, int[] b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.AsSpan().SequenceCompareTo(b);

    /// <param name="Entities">The route.</param>
    /// <param name="Fixed">How many of its first entities all routes of its set share.</param>
    /// <param name="Banned">Where none of the set goes on after those.</param>
    private sealed record Candidate(int[] Entities, int Fixed, IReadOnlySet<int> Banned);
}
