using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using GraphService.Neo4j.Reading;
using GraphService.Server.Http;
using GraphService.Server.Live;
using GraphService.Server.Options;
using GraphService.Server.Stored;
using Microsoft.AspNetCore.Connections;

namespace GraphService.Server.Verbs;

internal sealed class ServeVerb() : Verb("serve", "Compiles the workspace and serves it through GraphQL, or serves what import brought to a Neo4j. The default verb.")
{
    private static readonly Option<string> Url = new("--url") { Description = $"Where to listen. Default: {new GraphServerOptions().Url}.", HelpName = "URL" };
    private static readonly Option<bool> OpenBrowser = new("--open") { Description = "Open the playground in the browser." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Don't start if the workspace has errors." };
    private static readonly Option<string> Store = new("--store") { Description = "embedded compiles the workspace and answers from memory; neo4j compiles nothing and answers from what import brought there. Default: embedded.", HelpName = "STORE" };

    private static readonly Option<bool> Watch = new("--watch")
    {
        Description = "Compile again when a file of the workspace changes, and serve the new graph in the place of the old one. "
            + "Imports into a neo4j are noticed without it.",
    };
    private static readonly Option<string> Keep = new("--keep")
    {
        Description = $"A folder that keeps each graph that is served, the last {KeptGraphs.Most} of them, "
            + "so that changes(since: …) can compare. Default: none.",
        HelpName = "DIR",
    };

    // A compile that is under way at the end is given so long to stop.
    private static readonly TimeSpan LastWait = TimeSpan.FromSeconds(5);

    // For reading requests, writing answers and exports.
    private const int ThreadsBeside = 4;

    public override IEnumerable<Option> Options => [Url, OpenBrowser, Strict, Watch, Keep, CommonOptions.Cache, Store, .. Neo4jSettings.All];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var options = new GraphServerOptions();
        options.Url = Checked(call.Text(Url) ?? options.Url);
        var embedded = ServedGraph.Checked(call.Text(Store)) == ServedGraph.Embedded;
        var kept = call.Text(Keep) is { } folder ? KeptGraphs.Open(folder, TimeProvider.System, call.Terminal.Error.WriteLine) : null;
        using var watched = embedded && call.Flag(Watch) ? new WatchedWorkspace(call) : null;
        using var graph = embedded ? ServedGraph.OfWorkspace(watched?.Graph ?? GraphSource.Open(call), call.Flag(Strict)) : ServedGraph.OfDatabase(call);
        using var changes = embedded ? null : Changes(call, graph, kept, options);
        options.History = new GraphHistory(kept, graph.Compiled);
        if (graph.Compiled is { } compiled)
            kept?.Keep(compiled, GraphSource.OntologyFolder(call));
        await using var server = GraphServer.Build(options, graph.Store, graph.Ontology);
        var live = server.Services.GetRequiredService<LiveGraph>();
        changes?.Tell(live);
        LeaveThreadsFor(options.Limits.MaxConcurrent);
        await Start(server, options.Url, call.Signals.Interrupted);
        var url = Reachable(server.Urls.FirstOrDefault() ?? options.Url);
        Announce(call, graph, url);
        if (call.Flag(OpenBrowser))
            Open(call, $"{url}/playground");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Signals.Interrupted, call.Signals.Terminated);
        var watching = watched?.RunAsync(live, kept, end.Token) ?? Task.CompletedTask;
        await server.WaitForShutdownAsync(end.Token);
        await Task.WhenAny(watching, Task.Delay(LastWait, CancellationToken.None));
        return call.Signals.Interrupted.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done;
    }

    // Who asks every second whether the database is there hears which graph it holds.
    private static StoreChanges Changes(VerbCall call, ServedGraph graph, KeptGraphs? kept, GraphServerOptions options)
    {
        var store = (Neo4jGraphStore)graph.Store;
        var changes = new StoreChanges(store, graph.Ontology, kept, GraphSource.OntologyFolder(call), call.Terminal.Error.WriteLine);
        options.Probe = async cancellation => changes.Saw((await store.ProbeAsync(cancellation)).ContentHash);
        options.Readiness = new Readiness();
        options.Limits.MaxConcurrent = graph.MaxConcurrent ?? options.Limits.MaxConcurrent;
        return changes;
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
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?>
            {
                ["url"] = url,
                ["playground"] = $"{url}/playground",
                ["store"] = graph.Store.Kind,
                ["contentHash"] = graph.Compiled?.ContentHash,
            }));
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
