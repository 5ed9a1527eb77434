namespace GraphService.Walks;

/// <summary>
/// All routes with one given end: shortest first, then by the ids of the entities along them. Of each length at most so many, the first ones
/// in that order: a longer length is asked for only while fewer than that have been found.
/// </summary>
/// <param name="steps">Where routes lead.</param>
/// <param name="maxLength">The most steps of a route.</param>
/// <param name="limit">The most routes of each length.</param>
/// <param name="cancellation">Ends the search with its exception.</param>
public sealed class OpenRoutes(Steps steps, int maxLength, int limit, CancellationToken cancellation)
{
    /// <summary>Those that begin at an entity.</summary>
    public IEnumerable<Route> From(int start) => Levels(start, Longer);

    /// <summary>Those that end at an entity.</summary>
    public IEnumerable<Route> To(int end) => Levels(end, LongerBefore);

    private IEnumerable<Route> Levels(int end, Func<List<int[]>, List<int[]>> longer)
    {
        List<int[]> level = [[end]];
        for (var length = 1; length <= maxLength; length++)
        {
            cancellation.ThrowIfCancellationRequested();
            level = longer(level);
            foreach (var entities in level)
                yield return steps.Along(entities);
        }
    }

    private List<int[]> Longer(List<int[]> level)
    {
        var longer = level.SelectMany(route => steps.From(route[^1]).Where(s => !route.Contains(s.Entity)).Select(s => (int[])[.. route, s.Entity]));
        return [.. longer.Take(limit)];
    }

    // Routes are in order of their first entities, so those with a new first entity are in order of it, then of the shorter route.
    private List<int[]> LongerBefore(List<int[]> level)
    {
        var latestFirst = Comparer<(int Entity, int Shorter)>.Create((a, b) => b.CompareTo(a));
        var kept = new PriorityQueue<(int Entity, int Shorter), (int, int)>(latestFirst);
        for (var shorter = 0; shorter < level.Count; shorter++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var step in steps.Into(level[shorter][0]))
                if (level[shorter].Contains(step.Entity))
                    continue;
                else if (kept.Count < limit)
                    kept.Enqueue((step.Entity, shorter), (step.Entity, shorter));
                else
                    kept.EnqueueDequeue((step.Entity, shorter), (step.Entity, shorter));
        }
        return [.. kept.UnorderedItems.Select(i => i.Element).Order().Select(e => (int[])[e.Entity, .. level[e.Shorter]])];
    }
}
