using GraphService.Entities;

namespace GraphService.Neo4j.Walks;

/// <summary>One end of a walk: where it has been, and the entities from which it goes on.</summary>
internal sealed class WalkFront(EntityId start, bool backwards)
{
    private readonly HashSet<EntityId> seen = [start];

    /// <summary>Entities that were reached last; none where there is nowhere to go.</summary>
    public IReadOnlyList<EntityId> Entities { get; private set; } = [start];

    /// <summary>Whether it walks from the end towards the beginning.</summary>
    public bool Backwards { get; } = backwards;

    /// <summary>How many steps it has taken.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes on to what some steps lead to.</summary>
    public void Advance(IEnumerable<WalkStep> steps)
    {
        var from = Entities.ToHashSet();
        var reached = steps.SelectMany(s => new[] { s.Subject, s.Object }.Where(end => from.Contains(s.Other(end))));
        Entities = [.. reached.Where(seen.Add)];
        Depth++;
    }

    /// <summary>Whether both have been at one entity.</summary>
    public bool Meets(WalkFront other) => seen.Overlaps(other.seen);
}
