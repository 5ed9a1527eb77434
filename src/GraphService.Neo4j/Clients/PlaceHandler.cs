using System.Threading.RateLimiting;
using GraphService.Neo4j.Clients.Errors;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// Lets so many requests at the server at once. One that its caller has given up keeps its place until the server answers, because Neo4j goes on
/// with a query whose client has left: else each time-out would make room for another query beside it, and a server that is slow once, say
/// after a restart, when each query is planned anew, would never get out of it. Who waits for a place is served newest first: the newest
/// still has time for its answer. A probe needs no place.
/// </summary>
internal sealed class PlaceHandler : DelegatingHandler
{
    private readonly Neo4jOptions options;
    private readonly TimeProvider time;
    private readonly ConcurrencyLimiter places;
    private long lastAnswer;
    private int givenUp;

    public PlaceHandler(Neo4jOptions options, TimeProvider time)
    {
        (this.options, this.time, lastAnswer) = (options, time, long.MinValue);
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.MaxConcurrent,
            QueueLimit = options.MaxWaiting,
            QueueProcessingOrder = QueueProcessingOrder.NewestFirst,
        });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Patience.Is(request, Effort.Probe))
            return await base.SendAsync(request, cancellationToken);
        var sending = SendAndLeaveAsync(request, await TakePlaceAsync(cancellationToken));
        try
        {
            return await sending.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (!sending.IsCompleted)
        {
            Interlocked.Increment(ref givenUp);
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

    private async Task<RateLimitLease> TakePlaceAsync(CancellationToken cancellation)
    {
        if (Volatile.Read(ref givenUp) >= options.MaxConcurrent)
            throw new DatabaseUnreachableException("the database has answered none of the requests that were given up");
        var begun = time.GetTimestamp();
        using var limit = new CancellationTokenSource(options.WaitTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var place = await places.AcquireAsync(1, both.Token);
            return place.IsAcquired ? place : throw new DatabaseBusyException();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Volatile.Read(ref lastAnswer) >= begun ? new DatabaseBusyException()
                : new DatabaseUnreachableException("the database answers nobody");
        }
    }

    private async Task<HttpResponseMessage> SendAndLeaveAsync(HttpRequestMessage request, RateLimitLease place)
    {
        using (place)
        using (var limit = new CancellationTokenSource(options.AbandonTimeout, time))
        {
            var response = await base.SendAsync(request, limit.Token);
            Volatile.Write(ref lastAnswer, time.GetTimestamp());
            return response;
        }
    }

    // Nobody waits for it any more; how it ended was told as a time-out.
    private void Drop(Task<HttpResponseMessage> sent)
    {
        Interlocked.Decrement(ref givenUp);
        if (sent.IsCompletedSuccessfully)
            sent.Result.Dispose();
        else
            _ = sent.Exception;
    }
}
