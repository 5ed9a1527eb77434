using System.Net.Http.Headers;
using System.Text;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients;

/// <summary>
/// Speaks Neo4j's HTTP Query API v2, and is all that knows it. Values are parameters, never text of a statement. Whoever writes through it
/// reads what was written: it keeps the bookmarks of its writes. Safe for concurrent use. Source: Neo4j, Query API documentation.
/// </summary>
public sealed class Neo4jClient : IDisposable
{
    private readonly HttpClient http;
    private readonly Uri endpoint;
    private volatile IReadOnlyList<string> bookmarks = [];

    /// <exception cref="ArgumentException">The address or a name in the options can't be used.</exception>
    public Neo4jClient(Neo4jOptions options, TimeProvider? time = null)
        : this(options, time ?? TimeProvider.System, new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            // Addresses of names change, when a container is made anew or a cluster moves.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            AllowAutoRedirect = false,
        })
    {
    }

    internal Neo4jClient(Neo4jOptions options, TimeProvider time, HttpMessageHandler transport)
    {
        endpoint = options.Endpoint();
        // The pipeline times requests out, by attempt and in all.
        http = new HttpClient(Patience.Handler(options, time, new AnswerHandler(options) { InnerHandler = transport })) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryRequest.MediaType));
        if (options.Password is { } password)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}")));
    }

    /// <summary>Runs a query in a transaction of its own and gives its rows, by field. Tried again when it fails for a reason that may pass.</summary>
    /// <exception cref="Neo4jException">What went wrong.</exception>
    internal async Task<IReadOnlyList<PropertyMap>> ReadAsync(string query, Parameters parameters, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Post, "", QueryRequest.Of(query, parameters, AccessMode.Read, bookmarks), Effort.Repeatable, cancellation)).Rows;

    /// <summary>The same in plain JSON, which has a third of the bytes: a date comes as its text, and floats may lose digits.</summary>
    /// <exception cref="Neo4jException">What went wrong.</exception>
    internal async Task<IReadOnlyList<PropertyMap>> ReadPlainAsync(string query, Parameters parameters, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Post, "", QueryRequest.Of(query, parameters, AccessMode.Read, bookmarks), Effort.Repeatable, cancellation, plain: true)).Rows;

    /// <summary>Runs a query that asks whether the database is well, and does not wait behind others; see <see cref="Effort.Probe"/>. For one at a time.</summary>
    /// <exception cref="Neo4jException">What went wrong.</exception>
    internal async Task<IReadOnlyList<PropertyMap>> ProbeAsync(string query, Parameters parameters, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Post, "", QueryRequest.Of(query, parameters, AccessMode.Read, bookmarks), Effort.Probe, cancellation)).Rows;

    /// <summary>Runs a statement that writes, in a transaction of its own.</summary>
    /// <param name="statement">Cypher.</param>
    /// <param name="parameters">All that it calls <c>$name</c>.</param>
    /// <param name="repeatable">Running it twice does what running it once does, so it may be tried again when nobody knows whether it ran.</param>
    /// <param name="cancellation">Ends the wait; whether the statement ran is then not known.</param>
    /// <exception cref="Neo4jException">What went wrong.</exception>
    internal async Task<IReadOnlyList<PropertyMap>> WriteAsync(string statement, Parameters parameters, bool repeatable, CancellationToken cancellation)
    {
        var answer = await SendAsync(HttpMethod.Post, "", QueryRequest.Of(statement, parameters, AccessMode.Write, bookmarks), repeatable ? Effort.Repeatable : Effort.Once, cancellation);
        Keep(answer);
        return answer.Rows;
    }

    /// <summary>Begins a transaction; one that is not committed is rolled back.</summary>
    /// <exception cref="Neo4jException">What went wrong.</exception>
    internal async Task<Neo4jTransaction> BeginAsync(AccessMode mode, CancellationToken cancellation)
    {
        // Begun twice, the first of them ends by itself when its time is over; it holds no locks.
        var answer = await SendAsync(HttpMethod.Post, "/tx", QueryRequest.Of(null, null, mode, bookmarks), Effort.Repeatable, cancellation);
        return new Neo4jTransaction(this, answer.Transaction ?? throw new NoQueryApiException("the server began a transaction without an id"), answer.Affinity);
    }

    internal async Task<QueryAnswer> SendAsync(HttpMethod method, string path, HttpContent? content, Effort effort, CancellationToken cancellation, string? affinity = null, bool plain = false)
    {
        // Not disposed: it may still be on its way when its time is over.
        var request = new HttpRequestMessage(method, endpoint + path) { Content = content };
        if (affinity is not null)
            request.Headers.TryAddWithoutValidation(AnswerHandler.Affinity, affinity);
        if (plain)
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryRequest.PlainMediaType));
        Patience.Mark(request, effort);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return AnswerHandler.Of(request);
        }
        catch (Exception e) when (e is not Neo4jException && !cancellation.IsCancellationRequested && Patience.Explain(e, effort) is { } known)
        {
            throw known;
        }
    }

    internal void Keep(QueryAnswer answer)
    {
        if (answer.Bookmarks.Count > 0)
            bookmarks = answer.Bookmarks;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
