using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Writes differences: a few in one transaction, many in batches. None is sent again by itself, since creating twice is not creating once: when
/// nobody knows whether a batch arrived, the database is compared again. One that is on its way is waited for even by who is stopped: the
/// server would go on with it, and hold its locks, when the import is long gone.
/// </summary>
internal sealed class ChangeWriter(Neo4jClient client, CompiledGraph graph, Claim claim, ImportOptions options, ImportReport report)
{
    // What a transaction of the API may take: Neo4j keeps all of it in memory until it ends.
    private const int MaxSizeAtOnce = 16 << 20;

    public async Task WriteAsync(Differences differences, CancellationToken cancellation)
    {
        using var heard = cancellation.Register(() => report.Note("interrupted: what is on its way to the database is waited for"));
        await (IsSmall(differences) ? WriteAtOnceAsync(differences, cancellation) : WriteInStepsAsync(differences, cancellation));
    }

    private bool IsSmall(Differences differences) =>
        differences.Rows <= options.MaxRowsAtOnce && Steps.Of(differences).Sum(s => s.Rows.Sum(row => (long)RowSize.Of(row))) <= MaxSizeAtOnce;

    private async Task WriteAtOnceAsync(Differences differences, CancellationToken cancellation)
    {
        await using var transaction = await client.BeginAsync(AccessMode.Write, cancellation);
        await RunAsync((s, p) => transaction.RunAsync(s, p, CancellationToken.None), 1, "renew", differences,
            () => transaction.RunAsync(SyncStatements.Text("holdings"), Parameters.None, CancellationToken.None), cancellation);
        cancellation.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
    }

    private Task WriteInStepsAsync(Differences differences, CancellationToken cancellation) =>
        RunAsync((s, p) => client.WriteAsync(s, p, repeatable: false, CancellationToken.None), 2, "begin", differences,
            () => client.ReadAsync(SyncStatements.Text("holdings"), Parameters.None, cancellation), cancellation);

    private async Task RunAsync(Func<string, Parameters, Task<IReadOnlyList<PropertyMap>>> send, int depth, string first, Differences differences,
        Func<Task<IReadOnlyList<PropertyMap>>> holdings, CancellationToken cancellation)
    {
        var runner = new StepRunner(SendAsync, depth, claim, report);
        await runner.ConfirmAsync(first, Parameters.None);
        await runner.RunAsync(Steps.Of(differences));
        HoldingsCheck.Run(graph, (await holdings()).Single());
        await runner.ConfirmAsync("finish", new() { { "labels", Labels.All }, { "properties", GraphRows.Graph(graph) } });

        async Task<IReadOnlyList<PropertyMap>> SendAsync(string statement, Parameters parameters)
        {
            cancellation.ThrowIfCancellationRequested();
            return await send(statement, parameters);
        }
    }
}
