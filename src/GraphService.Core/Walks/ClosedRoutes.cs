namespace GraphService.Walks;

/// <summary>
/// All routes between two entities, shortest first, then by the ids of the entities along them. Cheaper than <see cref="ShortestRoutes"/>
/// where all are wanted; a graph of many circles can lead it astray, so it gives up after so many steps.
/// </summary>
/// <param name="steps">Where routes lead.</param>
/// <param name="to">Where they end.</param>
/// <param name="maxLength">The most steps of a route.</param>
/// <param name="maxSteps">The most steps that are tried in all.</param>
/// <param name="cancellation">Ends the search with its exception.</param>
public sealed class ClosedRoutes(Steps steps, int to, int maxLength, int maxSteps, CancellationToken cancellation)
{
    private static readonly HashSet<int> Nothing = [];
    private readonly Distances distances = new(steps, to, maxLength, [], Nothing);
    private readonly List<int> walked = [];
    private int taken;

    /// <summary>Those that begin at an entity.</summary>
    public IEnumerable<Route> From(int from)
    {
        walked.Add(from);
        return Enumerable.Range(1, maxLength).SelectMany(Routes);
    }

    // As deep as a route is long.
    private IEnumerable<Route> Routes(int length)
    {
        if (length == 0)
            yield return steps.Along([.. walked]);
        cancellation.ThrowIfCancellationRequested();
        foreach (var step in length == 0 ? [] : steps.From(walked[^1]))
        {
            if (++taken > maxSteps)
                yield break;
            if (distances[step.Entity] >= length || (step.Entity == to) != (length == 1) || walked.Contains(step.Entity))
                continue;
            walked.Add(step.Entity);
            foreach (var route in Routes(length - 1))
                yield return route;
            walked.RemoveAt(walked.Count - 1);
        }
    }
}
