using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using GraphService.Server.Http;
using GraphService.Server.Options;
using Microsoft.AspNetCore.Connections;

namespace GraphService.Server.Verbs;

internal sealed class ServeVerb() : Verb("serve", "Compiles the workspace and serves it through GraphQL, or serves what import brought to a Neo4j. The default verb.")
{
    private static readonly Option<string> Url = new("--url") { Description = $"Where to listen. Default: {new GraphServerOptions().Url}.", HelpName = "URL" };
    private static readonly Option<bool> OpenBrowser = new("--open") { Description = "Open the playground in the browser." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Don't start if the workspace has errors." };
    private static readonly Option<string> Store = new("--store") { Description = "embedded compiles the workspace and answers from memory; neo4j compiles nothing and answers from what import brought there. Default: embedded.", HelpName = "STORE" };

    // For reading requests, writing answers and exports.
    private const int ThreadsBeside = 4;

    public override IEnumerable<Option> Options => [Url, OpenBrowser, Strict, CommonOptions.Cache, Store, .. Neo4jSettings.All];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var options = new GraphServerOptions();
        options.Url = Checked(call.Text(Url) ?? options.Url);
        using var graph = ServedGraph.Open(call, call.Text(Store), options, call.Flag(Strict));
        await using var server = GraphServer.Build(options, graph.Store, graph.Ontology);
        LeaveThreadsFor(options.Limits.MaxConcurrent);
        await Start(server, options.Url, call.Signals.Interrupted);
        var url = Reachable(server.Urls.FirstOrDefault() ?? options.Url);
        Announce(call, graph, url);
        if (call.Flag(OpenBrowser))
            Open(call, $"{url}/playground");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Signals.Interrupted, call.Signals.Terminated);
        await server.WaitForShutdownAsync(end.Token);
        return call.Signals.Interrupted.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done;
    }

    // Operations that compute each keep a thread. The pool adds more only after half a second or so, for which everything else would wait:
    // with 500 clients at a question of 200 ms, { __typename } waited for all of them.
    private static void LeaveThreadsFor(int operations)
    {
        ThreadPool.GetMinThreads(out var workers, out var completion);
        ThreadPool.SetMinThreads(Math.Max(workers, operations + 2 * Environment.ProcessorCount + ThreadsBeside), completion);
    }

    private static async Task Start(WebApplication server, string url, CancellationToken cancellation)
    {
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new VerbFailedException($"{url}: another program listens there already; choose another address with --url");
        }
        catch (System.Net.Sockets.SocketException e)
        {
            throw new VerbFailedException($"{url}: {e.Message}; choose another address with --url");
        }
    }

    private static void Announce(VerbCall call, ServedGraph graph, string url)
    {
        if (call.Json)
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?> { ["url"] = url, ["playground"] = $"{url}/playground", ["store"] = graph.Store.Kind, ["contentHash"] = graph.ContentHash }));
        call.Say($"{graph.Description}: {url}/playground");
    }

    private static string Checked(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme == "http" && address.PathBase.Length == 0 ? url : throw new WrongUseException($"'{url}' is no address to listen on: http://127.0.0.1:8080 is one");
        }
        catch (FormatException)
        {
            throw new WrongUseException($"'{url}' is no address to listen on: http://127.0.0.1:8080 is one");
        }
    }

    // What stands for all addresses can't be clicked.
    private static string Reachable(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? $"{address.Scheme}://localhost:{address.Port}" : url.TrimEnd('/');
    }

    private static void Open(VerbCall call, string page)
    {
        var opener = OperatingSystem.IsWindows() ? new ProcessStartInfo(page) { UseShellExecute = true } : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", page);
        try
        {
            using var browser = Process.Start(opener);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            call.Say($"no browser could be opened: {e.Message}");
        }
    }
}
