using GraphService.Neo4j.Clients;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Gives their marks to the nodes and statements of a graph of version 0.1, which marked nothing: once, before anything else is written. The node
/// that names the graph gets its own last, so that an import which is stopped in between is gone on with by the next.
/// </summary>
internal sealed class Marking(Neo4jClient client, Claim claim, ImportReport report)
{
    private const int Page = 10_000;

    public async Task RunAsync(Survey survey, CancellationToken cancellation)
    {
        var nodes = await MarkAsync("mark-nodes", cancellation);
        var statements = await MarkAsync("mark-statements", cancellation);
        cancellation.ThrowIfCancellationRequested();
        var heads = claim.Holder.With(new() { { "elements", survey.Graphs.Select(g => g.Element).ToList() } });
        if ((await client.WriteAsync(SyncStatements.Text("mark-graphs"), heads, repeatable: true, CancellationToken.None)).Count == 0)
            throw new ClaimLostException();
        report.Note($"{nodes} nodes and {statements} statements of version 0.1 are marked as the graph's");
    }

    private async Task<int> MarkAsync(string statement, CancellationToken cancellation)
    {
        var parameters = claim.Holder.With(new() { { "limit", Page } });
        for (var marked = 0; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = await client.WriteAsync(SyncStatements.Text(statement), parameters, repeatable: true, CancellationToken.None);
            if (rows.Count == 0)
                return marked;
            marked += rows[0].Number("rows");
            report.Progress(new(statement.Replace('-', ' '), marked, null));
        }
    }
}
