namespace GraphService.Server.Http;

/// <summary>What <c>/readyz</c> says. Safe for concurrent use: whoever prepares the graph reports, requests read.</summary>
public sealed class Readiness
{
    private volatile Progress progress = new("starting", 0, 0, false);

    /// <summary>What is under way now.</summary>
    public Progress Current => progress;

    /// <summary>One that is ready from the start.</summary>
    public static Readiness Ready()
    {
        var readiness = new Readiness();
        readiness.Finish();
        return readiness;
    }

    /// <summary>Something is under way: not ready.</summary>
    public void Report(string phase, int done, int total) => progress = new Progress(phase, done, total, false);

    /// <summary>Ready.</summary>
    public void Finish() => progress = new Progress("ready", 1, 1, true);

    /// <param name="Phase">One word.</param>
    /// <param name="Done">Of <paramref name="Total"/>.</param>
    /// <param name="Total">0 where it is not known.</param>
    /// <param name="IsReady">Whether requests are answered.</param>
    public sealed record Progress(string Phase, int Done, int Total, bool IsReady);
}
