namespace GraphService.Neo4j.Tests.Imports;

/// <summary>
/// A way to a real server on which the answer to one request is lost. That the request itself is lost needs no try of its own: who is killed
/// after one request arrived is killed before the next is sent.
/// </summary>
/// <param name="at">Which request, from 1.</param>
/// <param name="dead">Whether whoever sent it is dead: nothing is sent from then on.</param>
internal sealed class FaultyLine(int at, bool dead) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    /// <summary>Whether it came to that.</summary>
    public bool Happened => requests >= at;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref requests);
        if (number < at || (number > at && !dead))
            return await base.SendAsync(request, cancellationToken);
        if (number == at)
            (await base.SendAsync(request, cancellationToken)).Dispose();
        throw dead ? new KilledException() : new HttpRequestException("the line is cut");
    }
}
