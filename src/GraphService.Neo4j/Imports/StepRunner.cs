using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>Makes the changes of steps, one step after the other.</summary>
/// <param name="send">Runs a statement.</param>
/// <param name="depth">How many batches are on their way at once: with two, the server reads one while it works on the other.</param>
/// <param name="claim">Says who writes.</param>
/// <param name="report">Hears of every batch.</param>
internal sealed class StepRunner(Func<string, Parameters, Task<IReadOnlyList<PropertyMap>>> send, int depth, Claim claim, ImportReport report)
{
    public async Task RunAsync(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
            await RunAsync(step);
    }

    /// <summary>Says that the import lives, and learns whether it still has the graph.</summary>
    /// <exception cref="ClaimLostException">Another has it.</exception>
    public async Task ConfirmAsync(string statement, Parameters more)
    {
        if ((await send(SyncStatements.Text(statement), claim.Holder.With(more))).Count == 0)
            throw new ClaimLostException();
    }

    private async Task RunAsync(Step step)
    {
        var underWay = new Queue<Task<int>>();
        var done = 0;
        try
        {
            foreach (var batch in RowBatches.Of(step.Rows))
            {
                if (underWay.Count == depth)
                    Tell(await underWay.Dequeue());
                underWay.Enqueue(SendAsync(step, batch));
            }
            while (underWay.Count > 0)
                Tell(await underWay.Dequeue());
        }
        finally
        {
            await Task.WhenAll(underWay);
        }

        void Tell(int rows) => report.Progress(new(step.Statement.Replace('-', ' '), done += rows, step.Count));
    }

    private async Task<int> SendAsync(Step step, IReadOnlyList<PropertyMap> rows)
    {
        var parameters = claim.Holder.With(new() { { "rows", rows }, { "labels", Labels.All }, { "types", RelationshipTypes.All } });
        var answer = await send(SyncStatements.Text(step.Statement), parameters);
        var written = answer.Count == 0 ? 0 : answer[0].Number("rows");
        if (written == rows.Count)
            return written;
        await ConfirmAsync("renew", Parameters.None);
        throw new StaleComparisonException($"{rows.Count - written} of {rows.Count} rows found no longer what they were for ({step.Statement})");
    }
}
