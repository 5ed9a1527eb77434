using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients;

/// <summary>A transaction of several statements. Nothing of it is tried again: whoever began it does all of it again, or nothing. Not for concurrent use.</summary>
internal sealed class Neo4jTransaction(Neo4jClient client, string id, string? affinity) : IAsyncDisposable
{
    private bool ended;

    /// <exception cref="Neo4jException">What went wrong; the transaction is rolled back.</exception>
    public async Task<IReadOnlyList<PropertyMap>> RunAsync(string statement, Parameters parameters, CancellationToken cancellation)
    {
        try
        {
            return (await SendAsync(HttpMethod.Post, "", QueryRequest.Of(statement, parameters, null, []), cancellation)).Rows;
        }
        catch (Neo4jException e) when (e is not (DatabaseUnreachableException or DatabaseBusyException))
        {
            ended = true;
            throw;
        }
    }

    /// <exception cref="Neo4jException">It failed, or nobody knows (<see cref="DatabaseUnreachableException"/>).</exception>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        ended = true;
        client.Keep(await SendAsync(HttpMethod.Post, "/commit", QueryRequest.Of(null, null, null, []), cancellation));
    }

    /// <summary>Rolls back what was not committed. A server that can't be reached does so by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (ended)
            return;
        ended = true;
        try
        {
            await SendAsync(HttpMethod.Delete, "", null, CancellationToken.None);
        }
        catch (Neo4jException e) when (e.IsTransient)
        {
            // It is rolled back when its time is over, or is already.
        }
    }

    private Task<QueryAnswer> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation) =>
        client.SendAsync(method, $"/tx/{id}{path}", content, Effort.Once, cancellation, affinity);
}
