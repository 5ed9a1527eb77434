using GraphService.Stores;

namespace GraphService.Server.Http;

/// <summary>
/// Asks the store again and again whether it can answer, and tells <see cref="Readiness"/>. When it goes and when it is back is logged, and
/// each reason once between the two; users of the service are not shown it.
/// </summary>
internal sealed class StoreWatch(Func<CancellationToken, ValueTask> probe, Readiness readiness, TimeProvider time, ILogger<StoreWatch> log) : BackgroundService
{
    // A database that is back is noticed within these; one query a second for a single node is nothing to it.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    // Of the trouble there is now.
    private readonly HashSet<string> reasons = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var problem = await AskAsync(stoppingToken);
            if (!stoppingToken.IsCancellationRequested)
                Tell(problem);
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // What is wrong, or null.
    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await probe(both.Token);
            return null;
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreOverloadedException)
        {
            return e.Message;
        }
        catch (OperationCanceledException)
        {
            return "the database does not answer";
        }
#pragma warning disable CA1031 // Whatever the store does, the service goes on: what can't be read now, say a property changed by hand, may be mended.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    private void Tell(string? now)
    {
        if (now is null)
            readiness.Finish();
        else
            readiness.Report("database", 0, 0);
        if (now is not null && reasons.Add(now))
            Away(log, now, null);
        else if (now is null && reasons.Count > 0)
        {
            reasons.Clear();
            Back(log, null);
        }
    }

    private static readonly Action<ILogger, string, Exception?> Away =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(1, nameof(Away)), "The database can't be asked: {Reason}");

    private static readonly Action<ILogger, Exception?> Back =
        LoggerMessage.Define(LogLevel.Warning, new EventId(2, nameof(Back)), "The database answers again");
}
