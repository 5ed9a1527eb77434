namespace GraphService.Walks;

/// <summary>How many steps it takes at least from entities to a target.</summary>
internal sealed class Distances
{
    private readonly Dictionary<int, int> steps = [];

    /// <param name="ways">The steps.</param>
    /// <param name="target">Where they lead.</param>
    /// <param name="limit">Farther entities don't count.</param>
    /// <param name="avoided">Entities that may not be stepped on.</param>
    /// <param name="wanted">Where the distance of one of these is known, those of farther entities are left out.</param>
    public Distances(Steps ways, int target, int limit, IReadOnlyCollection<int> avoided, IReadOnlySet<int> wanted)
    {
        steps[target] = 0;
        List<int> level = [target];
        for (var distance = 1; distance <= limit && level.Count > 0 && !level.Exists(wanted.Contains); distance++)
        {
            List<int> next = [];
            foreach (var step in level.SelectMany(ways.Into))
                if (!avoided.Contains(step.Entity) && steps.TryAdd(step.Entity, distance))
                    next.Add(step.Entity);
            level = next;
        }
    }

    /// <summary>The number of steps; more than any limit where the target is out of reach.</summary>
    public int this[int entity] => steps.GetValueOrDefault(entity, int.MaxValue);
}
