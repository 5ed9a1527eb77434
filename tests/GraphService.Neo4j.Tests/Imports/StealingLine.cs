using GraphService.Neo4j.Imports;

namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Does something to the database before one of the files of <c>cypher/sync</c> is sent to it.</summary>
internal sealed class StealingLine(string before, string statement, ImportedDatabase database) : DelegatingHandler(new SocketsHttpHandler())
{
    private bool done;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        if (!done && body.Contains(SyncStatements.Text(before).Split('\n')[2], StringComparison.Ordinal))
        {
            done = true;
            await database.RunAsync(statement);
        }
        return await base.SendAsync(request, cancellationToken);
    }
}
