using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Tests.Limits;

/// <summary>A clock that stands still until it has been asked so often; then something happens, and it is an hour later.</summary>
internal sealed class FaultyClock(int after, Action then) : TimeProvider
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private int asked;

    /// <summary>Whether it has been asked so often.</summary>
    public bool Struck => asked > after;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>A clock for the run of one document.</summary>
    public static (FaultyClock Clock, WorkClock Work) Of(int after, Action then)
    {
        var clock = new FaultyClock(after, then);
        return (clock, new WorkClock(clock, clock));
    }

    public override long GetTimestamp()
    {
        if (++asked <= after)
            return 0;
        if (asked == after + 1)
            then();
        return Hour.Ticks;
    }
}
