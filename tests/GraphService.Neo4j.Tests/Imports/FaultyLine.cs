namespace GraphService.Neo4j.Tests.Imports;

/// <summary>A way to a real server on which something happens to one request, or to it and all that come after.</summary>
/// <param name="at">Which request, from 1; 0 for none.</param>
/// <param name="arrives">Whether the request arrives and only its answer is lost.</param>
/// <param name="dead">Whether whoever sent it is dead: nothing is sent from then on.</param>
internal sealed class FaultyLine(int at, bool arrives, bool dead) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    public int Requests => requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref requests);
        if (at == 0 || number < at || (number > at && !dead))
            return await base.SendAsync(request, cancellationToken);
        if (arrives && number == at)
            (await base.SendAsync(request, cancellationToken)).Dispose();
        throw dead ? new KilledException() : new HttpRequestException("the line is cut");
    }
}
