namespace GraphService.Neo4j.Clients;

/// <summary>
/// Where the database is, and how patient the client is with it. The times are those of a service that tells its users within five seconds
/// that the database is away, and within half a minute that it is too busy; <see cref="ForLongWork"/> gives those of a program that writes a whole graph.
/// </summary>
public sealed class Neo4jOptions
{
    /// <summary>The HTTP address of the server, without a path: <c>http://localhost:7474</c>.</summary>
    public string Url { get; set; } = "http://localhost:7474";

    /// <summary>The database within the server.</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>The user's name.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The user's password; null where the server asks for none.</summary>
    public string? Password { get; set; }

    /// <summary>How long a connection may take: one over the same network takes milliseconds.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long the server may answer nobody, not even a ping, before it is taken to be away: its users are owed an error within five seconds.
    /// </summary>
    public TimeSpan SilenceTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// How long one attempt may take, the whole answer included, while the server answers others: as long as the service gives an operation, less
    /// what it needs to say so. An attempt that took too long is not followed by another, for a database that is slow would have to do both.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>How long a request may take with its wait for a place and all its attempts: a bit less than an operation may (30 s).</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(28);

    /// <summary>How often a request that is safe to run twice is tried again. Two: a restart or a deadlock is over by then, or takes longer than anyone waits.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The wait before the first further attempt; each further one waits twice as long, all of them varied at random so that clients don't return together.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// How many requests are under way at once. Neo4j gives HTTP eight threads where it has up to ten cores (measured with 5.26 on two: of 10 slow
    /// queries at once two waited for others, and so did a ping). More would wait there instead of here, and pings with them; fewer leave cores idle.
    /// </summary>
    public int MaxConcurrent { get; set; } = 8;

    /// <summary>How long a request that its caller has given up may still wait for the server's answer, and keep its place; see <see cref="PlaceHandler"/>.</summary>
    public TimeSpan AbandonTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a request waits for a place; then it is told that the database is busy.</summary>
    public TimeSpan WaitTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many requests wait for a place, the oldest of them first; more are refused at once (<see cref="Errors.DatabaseBusyException"/>).</summary>
    public int MaxWaiting { get; set; } = 2_000;

    /// <summary>The part of attempts that must fail for the circuit to open: then requests fail at once and leave the database alone.</summary>
    public double BreakRatio { get; set; } = 0.5;

    /// <summary>Of at least so many attempts within <see cref="BreakWindow"/>.</summary>
    public int BreakThroughput { get; set; } = 16;

    /// <summary>The time over which attempts are counted.</summary>
    public TimeSpan BreakWindow { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the circuit stays open before one request is let through: short, for the service is to be well soon after its database is.</summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the server is not asked after it refused the credentials twice: longer than it locks a user out after wrong passwords (5 s).</summary>
    public TimeSpan CredentialsBreakDuration { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>The most bytes of an answer: what is longer is an error, not a service without memory.</summary>
    public long MaxAnswerBytes { get; set; } = 256L << 20;

    /// <summary>The same database, with the patience of a program that reads and writes whole graphs and waits out a restart.</summary>
    public Neo4jOptions ForLongWork() => new()
    {
        Url = Url,
        Database = Database,
        User = User,
        Password = Password,
        ConnectTimeout = ConnectTimeout,
        SilenceTimeout = TimeSpan.FromMinutes(2),
        AttemptTimeout = TimeSpan.FromMinutes(4),
        TotalTimeout = TimeSpan.FromMinutes(5),
        Retries = 5,
        RetryDelay = TimeSpan.FromMilliseconds(500),
        AbandonTimeout = TimeSpan.FromMinutes(5),
        WaitTimeout = TimeSpan.FromMinutes(1),
        MaxConcurrent = MaxConcurrent,
        MaxWaiting = MaxWaiting,
        BreakRatio = 1,
        BreakThroughput = 100,
        BreakWindow = BreakWindow,
        BreakDuration = BreakDuration,
        CredentialsBreakDuration = CredentialsBreakDuration,
        MaxAnswerBytes = MaxAnswerBytes,
    };

    /// <exception cref="ArgumentException">The address or a name can't be used; the message says which to give.</exception>
    public Uri Endpoint()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Host.Length == 0)
            throw new ArgumentException($"'{Url}' is no address of a Neo4j: http://localhost:7474 is one");
        if (url.UserInfo.Length > 0)
            throw new ArgumentException("the address of the Neo4j holds a user or password; give the user by itself, and the password in GRAPHSERVICE_NEO4J__PASSWORD");
        if (url.Scheme is "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc")
            throw new ArgumentException($"'{Url}' is the address for Bolt; give the HTTP address, {HttpAddressOf(url)}");
        if (url.Scheme is not ("http" or "https"))
            throw new ArgumentException($"'{Url}' is no HTTP address: http://localhost:7474 is one");
        if (string.IsNullOrWhiteSpace(Database) || string.IsNullOrWhiteSpace(User) || User.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("the database or the user of the Neo4j is empty or holds a colon");
        return new Uri($"{url.GetLeftPart(UriPartial.Path).TrimEnd('/')}/db/{Uri.EscapeDataString(Database)}/query/v2");
    }

    /// <summary>Whether the host is one of Neo4j's own service, which answers over HTTPS at its usual port only.</summary>
    public static bool IsAura(Uri url) => url.Host.EndsWith(".neo4j.io", StringComparison.OrdinalIgnoreCase);

    private static string HttpAddressOf(Uri bolt) => IsAura(bolt) ? $"in AuraDB https://{bolt.Host}:443"
        : $"usually {(bolt.Scheme.Contains('+', StringComparison.Ordinal) ? $"https://{bolt.Host}:7473" : $"http://{bolt.Host}:7474")}";
}
