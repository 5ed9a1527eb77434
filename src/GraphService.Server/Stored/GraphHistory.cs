using GraphService.Comparisons;
using GraphService.Graphs;

namespace GraphService.Server.Stored;

/// <summary>What the graph that is served differs in from those that were served before. Safe for concurrent use.</summary>
/// <param name="kept">Earlier graphs; null where none are kept.</param>
/// <param name="served">The graph that is served, where it is in memory; else it is looked for among those that are kept.</param>
internal sealed class GraphHistory(KeptGraphs? kept, CompiledGraph? served)
{
    private const int MostDifferences = 4;

    private readonly RecentTasks<(string, string), GraphDifference> differences = new(MostDifferences);

    /// <summary>Whether earlier graphs are kept.</summary>
    public bool IsKept => kept is not null;

    /// <summary>The content hashes of the earlier graphs, the one served last first.</summary>
    public IReadOnlyList<string> Hashes() => kept?.Hashes() ?? [];

    /// <summary>What differs between two graphs; null where the first is not kept, or the second not yet.</summary>
    /// <param name="since">The content hash of the earlier one.</param>
    /// <param name="now">That of the graph that is served.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<ChangesSince?> FindAsync(string since, string now, CancellationToken cancellation)
    {
        if (kept is null || await kept.FindAsync(since, cancellation) is not { } earlier)
            return null;
        var later = served?.ContentHash == now ? served : (await kept.FindAsync(now, cancellation))?.Graph;
        return later is null
            ? null
            : new ChangesSince(earlier, await differences.GetAsync((since, now), () => GraphComparison.Of(earlier.Graph, later), cancellation));
    }
}
