using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphService.Server.Options;

namespace GraphService.Server.Tests.Verbs;

public sealed class ServeVerbTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 130)]
    public async Task Serve_EndedFromOutside_SaysHow(bool terminated, int exitCode)
    {
        using var folder = new GraphFolder(errors: true);
        using var signals = new Signals();
        var serving = new TaskCompletionSource();
        var running = ProgramRun.In(new() { Signals = signals, Listener = _ => serving.TrySetResult() }, "--graph", folder.Graph, "--url", "http://127.0.0.1:0");
        await Task.WhenAny(running, serving.Task);
        running.IsCompleted.ShouldBeFalse();
        if (terminated)
            signals.Terminate();
        else
            signals.Interrupt();
        var run = await running;
        run.ExitCode.ShouldBe(exitCode);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch("^2 documents, 4 entities, 4 statements, 1 conflict, 2 errors, 1 warning \\(graphservice check shows them\\): http://127.0.0.1:[0-9]+/playground\n$");
    }

    [Fact]
    public async Task Serve_PortInUse_OneLineAndOne()
    {
        using var folder = new GraphFolder(errors: false);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var run = await ProgramRun.Of("serve", "--graph", folder.Graph, "--url", url);
        run.ShouldBe(new ProgramRun(1, "", $"graphservice: {url}: another program listens there already; choose another address with --url\n"));
    }

    [Fact]
    public async Task Serve_StrictWithErrors_DoesNotStart()
    {
        using var folder = new GraphFolder(errors: true);
        var run = await ProgramRun.Of("serve", "--strict", "--graph", folder.Graph, "--url", "http://127.0.0.1:0");
        run.ShouldBe(new ProgramRun(1, "", "graphservice: 2 documents, 4 entities, 4 statements, 1 conflict, 2 errors, 1 warning; graphservice check shows them\n"));
    }

    [Fact]
    public async Task Serve_WithTheDatabaseDown_StartsAndSaysSo()
    {
        using var signals = new Signals();
        var url = $"http://127.0.0.1:{FreePort()}";
        var serving = new TaskCompletionSource();
        var running = ProgramRun.In(new() { Signals = signals, Listener = _ => serving.TrySetResult() }, "serve", "--store", "neo4j", "--neo4j-url", $"http://127.0.0.1:{FreePort()}", "--url", url);
        await Task.WhenAny(running, serving.Task);
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        (await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var question = new StringContent("""{"query":"{ graph { entityCount } }"}""", Encoding.UTF8, "application/json");
        var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), question, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(
            """{"errors":[{"message":"The database can't be asked now. Try again in a moment.","locations":[{"line":1,"column":3}],"path":["graph"],"extensions":{"code":"DATABASE_UNAVAILABLE"}}],"data":null}""");
        signals.Terminate();
        (await running).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("there is no store 'neo'; there are embedded and neo4j", "--store", "neo")]
    [InlineData("'bolt://db:7687' is the address for Bolt; give the HTTP address, usually http://db:7474", "--store", "neo4j", "--neo4j-url", "bolt://db:7687")]
    [InlineData("--graph is of no use with --store neo4j, which serves what graphservice import has brought there", "--store", "neo4j", "--graph", ".")]
    public async Task Serve_FromWhatItCant_IsWrongUse(string message, params string[] options)
    {
        var run = await ProgramRun.Of(["serve", .. options]);
        run.ShouldBe(new ProgramRun(2, "", $"graphservice: {message} (see graphservice serve --help)\n"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
