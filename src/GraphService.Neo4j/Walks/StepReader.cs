using GraphService.Entities;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Queries;
using GraphService.Stores;

namespace GraphService.Neo4j.Walks;

/// <summary>Reads the steps of one walk, a level a query, and no more of them than a walk may read.</summary>
internal sealed class StepReader(QueryRunner queries, WalkRules rules)
{
    /// <summary>
    /// The most statements that one walk reads: more than any ownership has, and some seconds of a database. A walk that would need more is
    /// refused, for an answer made of a part would pass for the whole.
    /// </summary>
    public const int MaxSteps = 200_000;

    private int read;

    /// <summary>Takes a front one step further and gives the statements at which it looked.</summary>
    /// <exception cref="StoreOverloadedException">The walk reads too much.</exception>
    public async Task<IReadOnlyList<WalkStep>> AdvanceAsync(WalkFront front, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("walk-steps", Parameters(front), cancellation);
        if ((read += rows.Count) > MaxSteps)
            throw new StoreOverloadedException($"a walk passes more than {MaxSteps} statements", tooLarge: true);
        IReadOnlyList<WalkStep> steps = [.. rows.Select(WalkStep.Read).Where(rules.Fits)];
        front.Advance(steps);
        return steps;
    }

    private Parameters Parameters(WalkFront front) => rules.ParametersFor(front.Backwards).With(new Parameters
    {
        { "ids", front.Entities.Select(Text).ToList() },
        { "limit", MaxSteps - read + 1 },
    });

    private static string Text(EntityId id) => id.Value;
}
