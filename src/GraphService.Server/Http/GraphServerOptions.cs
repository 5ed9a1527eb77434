using GraphService.Server.GraphQL;
using GraphService.Server.Stored;

namespace GraphService.Server.Http;

/// <summary>How the service is reached, and what it answers at most.</summary>
public sealed class GraphServerOptions
{
    /// <summary>Where it listens: this machine only, as long as nothing else is said.</summary>
    public string Url { get; set; } = "http://127.0.0.1:8080";

    /// <summary>
    /// The names by which it may be asked for (the Host header), <c>*</c> for any. Empty: where it listens to this machine only, only names of
    /// this machine, so that no web page can reach it by a name of its own that leads here (DNS rebinding); else any.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>The most bytes of a request's body.</summary>
    public int MaxBodyBytes { get; set; } = 1_000_000;

    /// <summary>What a document may ask for.</summary>
    public QueryLimits Limits { get; set; } = new();

    /// <summary>Whether it is ready, and how far it is until then.</summary>
    public Readiness Readiness { get; set; } = Readiness.Ready();

    /// <summary>
    /// Asks whether the store can answer, and throws a <see cref="Stores.StoreUnavailableException"/> where it can't; asked every second, it
    /// tells <see cref="Readiness"/>. Null for a store that always can.
    /// </summary>
    public Func<CancellationToken, ValueTask>? Probe { get; set; }

    /// <summary>How many may subscribe at once; more are told to come again.</summary>
    public int MaxSubscribers { get; set; } = 2_000;

    /// <summary>After how long without an event a subscriber is sent a sign of life.</summary>
    public TimeSpan EventPause { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a subscriber may take nothing of what is sent to it before it is dropped.</summary>
    public TimeSpan EventPatience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The graphs that were served before; null where none are known.</summary>
    internal GraphHistory? History { get; set; }

    /// <summary>The folder of the web pages.</summary>
    public string PagesDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Where log lines go besides standard error; null for nowhere.</summary>
    public ILoggerProvider? Log { get; set; }
}
