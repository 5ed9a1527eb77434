using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients;

/// <summary>A transaction of several statements. Nothing of it is tried again: whoever began it does all of it again, or nothing. Not for concurrent use.</summary>
internal sealed class Neo4jTransaction(Neo4jClient client, string id) : IAsyncDisposable
{
    private bool ended;

    /// <exception cref="Neo4jException">What went wrong; the transaction is rolled back.</exception>
    public async Task<IReadOnlyList<PropertyMap>> RunAsync(string statement, Parameters parameters, CancellationToken cancellation) =>
        (await client.SendAsync(HttpMethod.Post, $"/tx/{id}", QueryRequest.Of(statement, parameters, null, []), repeatable: false, cancellation)).Rows;

    /// <exception cref="Neo4jException">It failed, or nobody knows (<see cref="DatabaseUnreachableException"/>).</exception>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        ended = true;
        client.Keep(await client.SendAsync(HttpMethod.Post, $"/tx/{id}/commit", QueryRequest.Of(null, null, null, []), repeatable: false, cancellation));
    }

    /// <summary>Rolls back what was not committed. A server that can't be reached does so by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (ended)
            return;
        ended = true;
        try
        {
            await client.SendAsync(HttpMethod.Delete, $"/tx/{id}", null, repeatable: true, CancellationToken.None);
        }
        catch (Neo4jException e) when (e.IsTransient)
        {
            // It is rolled back when its time is over.
        }
    }
}
