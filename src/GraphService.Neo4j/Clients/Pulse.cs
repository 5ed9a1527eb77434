namespace GraphService.Neo4j.Clients;

/// <summary>
/// Tells a database that is away from one that is slow with a statement. While requests are under way and no answer comes for a while, it
/// sends a ping; when that is not answered either within <see cref="Neo4jOptions.SilenceTimeout"/>, the database is silent, until an answer
/// comes. Safe for concurrent use.
/// </summary>
internal sealed class Pulse : IDisposable
{
    // Of the time of silence: the ping is sent early, since on a machine with far too much to do it took two seconds, and there are about ten looks
    // at the clock.
    private const double PingAfter = 0.2;
    private const double LookEvery = 0.1;

    private readonly Lock sync = new();
    private readonly TimeSpan limit;
    private readonly TimeProvider time;
    private readonly Func<CancellationToken, Task> ping;
    private readonly ITimer timer;
    private readonly CancellationTokenSource end = new();
    private CancellationTokenSource silence = new();
    private long quietSince;
    private int watched;
    private bool isPinging;

    /// <param name="limit">How long a server is silent that is taken to be away.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ping">Asks the server for as little as can be, and tells <see cref="Heard"/> of its answer. What it throws means that none came.</param>
    public Pulse(TimeSpan limit, TimeProvider time, Func<CancellationToken, Task> ping)
    {
        (this.limit, this.time, this.ping) = (limit, time, ping);
        timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A request begins. It ends with <see cref="Leave"/>.</summary>
    /// <returns>Is cancelled when the server is silent, and is already where it has been.</returns>
    public CancellationToken Enter()
    {
        lock (sync)
        {
            if (watched++ == 0 && !silence.IsCancellationRequested)
            {
                // That nobody was asked was no silence.
                quietSince = time.GetTimestamp();
                timer.Change(limit * LookEvery, limit * LookEvery);
            }
            return silence.Token;
        }
    }

    public void Leave()
    {
        lock (sync)
            watched--;
    }

    /// <summary>The server gave an answer, whatever it was.</summary>
    public void Heard()
    {
        lock (sync)
        {
            quietSince = time.GetTimestamp();
            if (!silence.IsCancellationRequested)
                return;
            silence.Dispose();
            silence = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        end.Cancel();
        timer.Dispose();
        end.Dispose();
    }

    private void Look()
    {
        CancellationTokenSource? silent;
        bool pings;
        lock (sync)
        {
            if (end.IsCancellationRequested)
                return;
            if (watched == 0 && !silence.IsCancellationRequested)
            {
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                return;
            }
            var quiet = time.GetElapsedTime(quietSince);
            silent = quiet >= limit ? silence : null;
            pings = quiet >= limit * PingAfter && !isPinging;
            isPinging |= pings;
        }
        // Outside of the lock: those who wait go on within this call.
        silent?.Cancel();
        if (pings)
            _ = PingAsync();
    }

    private async Task PingAsync()
    {
        using var late = new CancellationTokenSource(limit * 2, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, end.Token);
        await ping(both.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (sync)
            isPinging = false;
    }
}
