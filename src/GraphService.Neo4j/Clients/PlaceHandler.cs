using System.Threading.RateLimiting;
using GraphService.Neo4j.Clients.Errors;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// Lets so many requests at the server at once. One that its caller has given up keeps its place until the server answers, because Neo4j goes on
/// with a query whose client has left: else each time-out would make room for another query beside it, and a server that is slow once, say
/// after a restart, when each query is planned anew, would never get out of it. Who waits for a place is served newest first: the newest
/// still has time for its answer.
/// </summary>
internal sealed class PlaceHandler : DelegatingHandler
{
    private readonly ConcurrencyLimiter places;
    private readonly TimeSpan longest;

    public PlaceHandler(Neo4jOptions options)
    {
        longest = options.AbandonTimeout;
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.MaxConcurrent,
            QueueLimit = options.MaxWaiting,
            QueueProcessingOrder = QueueProcessingOrder.NewestFirst,
        });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var place = await places.AcquireAsync(1, cancellationToken);
        if (!place.IsAcquired)
            throw new DatabaseBusyException();
        var sending = SendAndLeaveAsync(request, place);
        try
        {
            return await sending.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (!sending.IsCompleted)
        {
            _ = sending.ContinueWith(Drop, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            places.Dispose();
        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendAndLeaveAsync(HttpRequestMessage request, RateLimitLease place)
    {
        using (place)
        using (var limit = new CancellationTokenSource(longest))
            return await base.SendAsync(request, limit.Token);
    }

    // Nobody waits for it any more; how it ended was told as a time-out.
    private static void Drop(Task<HttpResponseMessage> sent)
    {
        if (sent.IsCompletedSuccessfully)
            sent.Result.Dispose();
        else
            _ = sent.Exception;
    }
}
