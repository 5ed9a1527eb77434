using System.Net;
using System.Net.Sockets;
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
        var running = ProgramRun.In(new() { Signals = signals }, "--graph", folder.Graph, "--url", "http://127.0.0.1:0");
        await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
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
}
