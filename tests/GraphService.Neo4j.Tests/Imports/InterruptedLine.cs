namespace GraphService.Neo4j.Tests.Imports;

/// <summary>A way to a real server on which somebody interrupts while one request is on its way.</summary>
/// <param name="at">Which request, from 1.</param>
/// <param name="interrupt">What is cancelled then.</param>
internal sealed class InterruptedLine(int at, CancellationTokenSource interrupt) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    /// <summary>Whether it came to that.</summary>
    public bool Happened => requests >= at;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = base.SendAsync(request, cancellationToken);
        if (Interlocked.Increment(ref requests) == at)
            await interrupt.CancelAsync();
        return await sent;
    }
}
