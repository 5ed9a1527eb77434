using System.Net.Http.Headers;
using System.Threading.RateLimiting;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// Lets so many requests at the server at once. One that its caller has given up keeps its place until the server answers, because Neo4j goes on
/// with a query whose client has left: else each time-out would make room for another query beside it, and a server that is slow once, say
/// after a restart, when each query is planned anew, would never get out of it. Who waits for a place is served in turn, the oldest first. Both
/// the wait and the request end when the server is silent (<see cref="Pulse"/>). A probe needs no place.
/// </summary>
internal sealed class PlaceHandler : DelegatingHandler
{
    /// <summary>What asks whether the server is there.</summary>
    public const string Ping = "RETURN 'ping' AS ping";

    private readonly Neo4jOptions options;
    private readonly TimeProvider time;
    private readonly ConcurrencyLimiter places;
    private readonly Pulse pulse;
    private AuthenticationHeaderValue? authorization;

    public PlaceHandler(Neo4jOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        pulse = new Pulse(options.SilenceTimeout, time, PingAsync);
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.MaxConcurrent,
            QueueLimit = options.MaxWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        authorization = request.Headers.Authorization;
        if (Patience.Is(request, Effort.Probe))
            return await SendAndHearAsync(request, cancellationToken);
        var silence = pulse.Enter();
        try
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(silence, cancellationToken);
            return await SendInTurnAsync(request, both.Token);
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new DatabaseUnreachableException("the database answers nobody") { IsSilent = true };
        }
        finally
        {
            pulse.Leave();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pulse.Dispose();
            places.Dispose();
        }
        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var sending = SendAndLeaveAsync(request, await TakePlaceAsync(cancellation));
        try
        {
            return await sending.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (!sending.IsCompleted)
        {
            _ = sending.ContinueWith(Drop, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }

    private async Task<RateLimitLease> TakePlaceAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var limit = new CancellationTokenSource(options.WaitTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var place = await places.AcquireAsync(1, both.Token);
            return place.IsAcquired ? place : throw new DatabaseBusyException();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DatabaseBusyException();
        }
    }

    private async Task<HttpResponseMessage> SendAndLeaveAsync(HttpRequestMessage request, RateLimitLease place)
    {
        using (place)
        using (var limit = new CancellationTokenSource(options.AbandonTimeout, time))
            return await SendAndHearAsync(request, limit.Token);
    }

    private async Task<HttpResponseMessage> SendAndHearAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            var response = await base.SendAsync(request, cancellation);
            pulse.Heard();
            return response;
        }
        catch (Neo4jException e) when (e is not DatabaseUnreachableException)
        {
            pulse.Heard();
            throw;
        }
    }

    // Beside the places: they may all be taken by those who wonder whether the database is there.
    private async Task PingAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint()) { Content = QueryRequest.Of(Ping, null, AccessMode.Read, []) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryRequest.MediaType));
        request.Headers.Authorization = authorization;
        using var response = await SendAndHearAsync(request, cancellation);
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
