using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphService.Ontologies;
using GraphService.Server.Http;
using GraphService.Server.Tests.GraphQL;
using Microsoft.AspNetCore.Builder;

namespace GraphService.Server.Tests.Http;

/// <summary>
/// Clients that send all of a long body before they look for an answer find one. They speak over real sockets: an in-process client would not notice.
/// </summary>
public sealed class LongBodyTests
{
    private const int Limit = 10_000;
    private const string Post = "POST /graphql HTTP/1.1\r\nContent-Type: application/json";
    private const string Ask = """{"query":"{ graph { store } }"}""";

    /// <summary>The request line and headers, whether the body is chunked, its length, and how the answer begins.</summary>
    public static TheoryData<string, bool, int, string> Requests => new()
    {
        { "POST /graphql HTTP/1.1\r\nContent-Type: application/json", false, Limit + 1, "HTTP/1.1 413" },
        { "POST /graphql HTTP/1.1\r\nContent-Type: application/json", false, 20_000_000, "HTTP/1.1 413" },
        { "POST /graphql HTTP/1.1\r\nContent-Type: application/json", true, Limit + 1, "HTTP/1.1 413" },
        { "POST /graphql HTTP/1.1\r\nContent-Type: application/json", true, 20_000_000, "HTTP/1.1 413" },
        { "POST /graphql HTTP/1.1\r\nContent-Type: text/csv", false, 20_000_000, "HTTP/1.1 415" },
        { "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nAccept: text/html", true, 20_000_000, "HTTP/1.1 406" },
        { "POST /nowhere HTTP/1.1\r\nContent-Type: application/json", false, 20_000_000, "HTTP/1.1 404" },
        { "PUT /graphql HTTP/1.1\r\nContent-Type: application/json", true, 20_000_000, "HTTP/1.1 405" },
    };

    [Theory, MemberData(nameof(Requests))]
    public async Task Body_SentWholeBeforeAnythingIsRead_IsAnswered(string head, bool chunked, int length, string status)
    {
        await using var app = await StartAsync();
        using var client = await ConnectAsync(app);
        await SendAsync(client, $"{head}\r\nHost: 127.0.0.1\r\n{(chunked ? "Transfer-Encoding: chunked" : $"Content-Length: {length}")}\r\n\r\n");
        var part = new byte[50_000];
        Array.Fill(part, (byte)' ');
        for (var sent = 0; sent < length; sent += part.Length)
        {
            var size = Math.Min(part.Length, length - sent);
            if (chunked)
                await SendAsync(client, $"{size:x}\r\n");
            await client.SendAsync(part.AsMemory(0, size), TestContext.Current.CancellationToken);
            if (chunked)
                await SendAsync(client, "\r\n");
        }
        if (chunked)
            await SendAsync(client, "0\r\n\r\n");
        // The connection is as good as before: another request follows on it.
        await SendAsync(client, $"{Post}\r\nHost: 127.0.0.1\r\nContent-Length: {Ask.Length}\r\nConnection: close\r\n\r\n{Ask}");
        var answers = await ReadToEndAsync(client);
        answers.ShouldStartWith(status);
        if (status.EndsWith("413", StringComparison.Ordinal))
            answers.ShouldContain("QUERY_TOO_LARGE");
        answers.ShouldContain("HTTP/1.1 200");
        answers.ShouldContain("embedded");
    }

    [Fact]
    public async Task Body_ThatIsAskedFor_NeedNotBeSent()
    {
        await using var app = await StartAsync();
        using var client = await ConnectAsync(app);
        await SendAsync(client, $"{Post}\r\nHost: 127.0.0.1\r\nContent-Length: 20000000\r\nExpect: 100-continue\r\n\r\n");
        (await ReadSomeAsync(client)).ShouldStartWith("HTTP/1.1 413");
    }

    [Fact]
    public async Task Body_BrokenOff_DoesNoHarm()
    {
        await using var app = await StartAsync();
        using (var client = await ConnectAsync(app))
            await SendAsync(client, "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n{");
        using var other = await ConnectAsync(app);
        await SendAsync(other, "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        (await ReadToEndAsync(other)).ShouldStartWith("HTTP/1.1 200");
    }

    private static async Task<WebApplication> StartAsync()
    {
        var app = GraphServer.Build(new GraphServerOptions { Url = "http://127.0.0.1:0", MaxBodyBytes = Limit }, SampleGraph.Store, DefaultOntology.Instance);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<Socket> ConnectAsync(WebApplication app)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.Single()).Port, TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task SendAsync(Socket client, string text) =>
        await client.SendAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task<string> ReadToEndAsync(Socket client)
    {
        var answer = new StringBuilder();
        while (await ReadSomeAsync(client) is { Length: > 0 } more)
            answer.Append(more);
        return answer.ToString();
    }

    private static async Task<string> ReadSomeAsync(Socket client)
    {
        var buffer = new byte[10_000];
        return Encoding.UTF8.GetString(buffer, 0, await client.ReceiveAsync(buffer, TestContext.Current.CancellationToken));
    }
}
