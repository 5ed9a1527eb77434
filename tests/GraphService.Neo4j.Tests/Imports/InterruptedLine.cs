namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Interrupts an import while one of its requests is at the server.</summary>
internal sealed class InterruptedLine(int at, CancellationTokenSource interrupt) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref requests) != at)
            return await base.SendAsync(request, cancellationToken);
        var answer = base.SendAsync(request, cancellationToken);
        await interrupt.CancelAsync();
        return await answer;
    }
}
