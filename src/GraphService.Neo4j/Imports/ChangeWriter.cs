using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Writes differences: a few in one transaction, many in batches. None is sent again by itself, since creating twice is not creating once: when
/// nobody knows whether a batch arrived, the database is compared again.
/// </summary>
internal sealed class ChangeWriter(Neo4jClient client, CompiledGraph graph, Claim claim, ImportOptions options, ImportReport report)
{
    // What a transaction of the API may take: Neo4j keeps all of it in memory until it ends.
    private const int MaxSizeAtOnce = 16 << 20;

    public Task WriteAsync(Differences differences, CancellationToken cancellation) =>
        IsSmall(differences) ? WriteAtOnceAsync(differences, cancellation) : WriteInStepsAsync(differences, cancellation);

    private bool IsSmall(Differences differences) =>
        differences.Rows <= options.MaxRowsAtOnce && Steps.Of(differences).Sum(s => s.Rows.Sum(row => (long)RowSize.Of(row))) <= MaxSizeAtOnce;

    private async Task WriteAtOnceAsync(Differences differences, CancellationToken cancellation)
    {
        await using var transaction = await client.BeginAsync(AccessMode.Write, cancellation);
        await RunAsync(new StepRunner((s, p) => transaction.RunAsync(s, p, cancellation), 1, claim, report), "renew", differences,
            () => transaction.RunAsync(SyncStatements.Text("holdings"), Parameters.None, cancellation));
        await transaction.CommitAsync(cancellation);
    }

    private Task WriteInStepsAsync(Differences differences, CancellationToken cancellation) =>
        RunAsync(new StepRunner((s, p) => client.WriteAsync(s, p, repeatable: false, cancellation), 2, claim, report), "begin", differences,
            () => client.ReadAsync(SyncStatements.Text("holdings"), Parameters.None, cancellation));

    private async Task RunAsync(StepRunner runner, string first, Differences differences, Func<Task<IReadOnlyList<PropertyMap>>> holdings)
    {
        await runner.ConfirmAsync(first, Parameters.None);
        await runner.RunAsync(Steps.Of(differences));
        HoldingsCheck.Run(graph, (await holdings()).Single());
        await runner.ConfirmAsync("finish", new() { { "labels", Labels.All }, { "properties", GraphRows.Graph(graph) } });
    }
}
