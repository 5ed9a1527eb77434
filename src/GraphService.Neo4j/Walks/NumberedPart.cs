using GraphService.Entities;
using GraphService.Walks;

namespace GraphService.Neo4j.Walks;

/// <summary>A part of the graph whose entities and statements have numbers, in order of their ids as in the whole graph.</summary>
internal sealed class NumberedPart
{
    private readonly Dictionary<EntityId, int> numbers;

    public NumberedPart(IReadOnlyList<WalkStep> steps, IEnumerable<EntityId> ends, IReadOnlySet<string> symmetric)
    {
        Statements = steps;
        Entities = [.. steps.SelectMany(s => new[] { s.Subject, s.Object }).Concat(ends).Distinct().Order()];
        numbers = Entities.Select((id, i) => (id, i)).ToDictionary(e => e.id, e => e.i);
        Graph = new WalkGraph(Entities.Count, [.. steps.Select(s => numbers[s.Subject])], [.. steps.Select(s => numbers[s.Object])], s => symmetric.Contains(steps[s].Predicate));
    }

    public IReadOnlyList<WalkStep> Statements { get; }

    public IReadOnlyList<EntityId> Entities { get; }

    public WalkGraph Graph { get; }

    public int NumberOf(EntityId id) => numbers[id];

    /// <summary>Every way along a route, with the ids of its statements.</summary>
    public IEnumerable<FoundRoute> Along(Route route) =>
        route.Choices().Select(choice => new FoundRoute([.. route.Entities.Select(e => Entities[e])], [.. choice.Select(s => Statements[s])]));
}
