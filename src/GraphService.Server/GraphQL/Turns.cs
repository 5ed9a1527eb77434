using System.Threading.RateLimiting;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL;

/// <summary>
/// Lets so many operations run at once. The others wait before anything of them has run, the oldest first, so that an operation that runs has
/// what it needs, and one that is refused cost nothing. Safe for concurrent use.
/// </summary>
internal sealed class Turns(QueryLimits limits)
{
    private readonly ConcurrencyLimiter? limiter = limits.MaxConcurrent <= 0 ? null : new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.MaxConcurrent,
        QueueLimit = limits.MaxWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    /// <exception cref="OverloadedError">Too many wait, or the turn didn't come in time.</exception>
    public async ValueTask<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        if (limiter is null)
            throw new OverloadedError();
        if (limiter.AttemptAcquire() is { IsAcquired: true } free)
            return free;
        using var limit = new CancellationTokenSource(limits.WaitTimeout);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var turn = await limiter.AcquireAsync(1, both.Token);
            return turn.IsAcquired ? turn : throw new OverloadedError();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new OverloadedError();
        }
    }
}
