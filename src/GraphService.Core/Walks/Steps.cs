namespace GraphService.Walks;

/// <summary>Where one walk may go from each entity, and from where it may arrive; worked out when it is first asked. For one walk on one thread.</summary>
/// <param name="graph">What is walked on.</param>
/// <param name="fits">Whether a statement may be followed.</param>
/// <param name="ways">In which direction.</param>
public sealed class Steps(WalkGraph graph, Func<int, bool> fits, Ways ways)
{
    private readonly Dictionary<int, IReadOnlyList<Step>> forward = [];
    private readonly Dictionary<int, IReadOnlyList<Step>> backward = [];

    /// <summary>Neighbours to which the walk may go on, in order of ids; never the entity itself.</summary>
    public IReadOnlyList<Step> From(int entity) => Known(forward, entity, graph.Outgoing, graph.Incoming);

    /// <summary>Neighbours from which the walk may come, in order of ids; never the entity itself.</summary>
    public IReadOnlyList<Step> Into(int entity) => Known(backward, entity, graph.Incoming, graph.Outgoing);

    /// <summary>The route over entities of which each is a step from the one before it.</summary>
    public Route Along(int[] entities) => new(entities, [.. entities.Zip(entities.Skip(1), StatementsBetween)]);

    private IReadOnlyList<int> StatementsBetween(int from, int to)
    {
        var steps = From(from);
        var (low, high) = (0, steps.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = steps[middle].Entity < to ? (middle + 1, high) : (low, middle);
        }
        return steps[low].Statements;
    }

    private IReadOnlyList<Step> Known(Dictionary<int, IReadOnlyList<Step>> known, int entity, Grouping along, Grouping against)
    {
        if (known.TryGetValue(entity, out var steps))
            return steps;
        var found = new SortedDictionary<int, List<int>>();
        foreach (var statement in along[entity])
            if (fits(statement))
                Add(found, entity, statement);
        foreach (var statement in against[entity])
            if (fits(statement) && AlsoBackwards(statement))
                Add(found, entity, statement);
        return known[entity] = [.. found.Select(pair => new Step(pair.Key, Sorted(pair.Value)))];
    }

    private void Add(SortedDictionary<int, List<int>> found, int entity, int statement)
    {
        var other = graph.Other(statement, entity);
        if (other == entity)
            return;
        if (!found.TryGetValue(other, out var statements))
            found.Add(other, statements = []);
        statements.Add(statement);
    }

    private bool AlsoBackwards(int statement) => ways switch
    {
        Ways.Both => true,
        Ways.AlongAndSymmetric => graph.IsSymmetric(statement),
        _ => false,
    };

    private static List<int> Sorted(List<int> statements)
    {
        statements.Sort();
        return statements;
    }
}
