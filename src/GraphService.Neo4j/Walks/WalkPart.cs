using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Neo4j.Walks;

/// <summary>The part of the graph that a walk has read, to find routes on.</summary>
internal sealed class WalkPart
{
    private readonly Dictionary<StatementId, WalkStep> steps = [];

    public void Add(IEnumerable<WalkStep> read)
    {
        foreach (var step in read)
            steps.TryAdd(step.Id, step);
    }

    /// <summary>What was read, numbered in order of ids.</summary>
    /// <param name="ends">Entities that count even where no statement leads to them.</param>
    /// <param name="symmetric">Predicates that say the same of both ends.</param>
    public NumberedPart Numbered(IEnumerable<EntityId> ends, IReadOnlySet<string> symmetric) => new([.. steps.Values.OrderBy(s => s.Id)], ends, symmetric);
}
