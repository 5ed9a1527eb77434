using System.Net;
using System.Text;
using GraphService.Neo4j.Clients;

namespace GraphService.Neo4j.Tests.Clients;

/// <summary>
/// Stands for a server: answers each request with the next of some answers, the last one again and again, and keeps what it was sent. Pings are
/// no such requests.
/// </summary>
internal sealed class FakeServer(params FakeServer.Answer[] answers) : HttpMessageHandler
{
    public delegate Task<HttpResponseMessage> Answer(CancellationToken cancellation);

    private readonly List<string> requests = [];

    public IReadOnlyList<string> Requests => requests;

    public static Answer Rows(string fields, string values, string more = "") => Json(202, $$"""{"data":{"fields":[{{fields}}],"values":[{{values}}]}{{more}}}""");

    public static Answer One { get; } = Rows("\"n\"", """[{"$type":"Integer","_value":"1"}]""");

    public static Answer Error(int status, string code) => Json(status, $$"""{"errors":[{"code":"{{code}}","message":"why"}]}""");

    public static Answer Json(int status, string body) => Text(status, "application/vnd.neo4j.query", body);

    public static Answer Text(int status, string mediaType, string body) => _ => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) });

    public static Answer Refused { get; } = _ => throw new HttpRequestException("Connection refused (10.1.2.3:7474)");

    public static Answer Silent { get; } = async cancellation =>
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException();
    };

    public static Answer Broken { get; } = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StreamContent(new BreakingStream()) { Headers = { ContentType = new("application/vnd.neo4j.query") } } });

    /// <summary>What a ping is answered with.</summary>
    public Answer Ping { get; init; } = One;

    public Neo4jClient Client(Action<Neo4jOptions>? change = null, TimeProvider? time = null)
    {
        var options = new Neo4jOptions { Password = "secret", RetryDelay = TimeSpan.FromMilliseconds(1), TotalTimeout = TimeSpan.FromSeconds(30) };
        change?.Invoke(options);
        return new Neo4jClient(options, time ?? TimeProvider.System, this);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        if (body.Contains(PlaceHandler.Ping, StringComparison.Ordinal))
            return await Ping(cancellationToken);
        requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {body}");
        return await answers[Math.Min(requests.Count, answers.Length) - 1](cancellationToken);
    }

    // The head of an answer arrives, then the connection breaks.
    private sealed class BreakingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("reset");
    }
}
