using System.Diagnostics;
using System.Globalization;
using System.Text;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Investments;
using GraphService.Benchmarks.Servers;
using GraphService.Graphs;

namespace GraphService.Benchmarks.Loads;

/// <summary>
/// <c>load [seconds=5] [--store embedded|neo4j] [--only TEXT] [--keep]</c>: what the service answers when very many ask, hang up or read slowly, and whether
/// it is well afterwards. Without <c>--store</c> both are tried, Neo4j where the variables name one; that is emptied.
/// </summary>
internal sealed class LoadRuns(ServerProcess server, CompiledGraph graph, VerbArguments arguments) : IDisposable
{
    private static readonly int[] Clients = [64, 500];

    // Longer than any client waits.
    private const double Patience = 60;

    private readonly HttpClient http = LoadClient.Create();
    private readonly double seconds = arguments.Number("seconds", 5);

    public static async Task RunAsync(string[] args)
    {
        var (arguments, graph) = (new VerbArguments(args), InvestmentGraph.Create());
        foreach (var store in arguments.Text("store") is { } one ? [one] : TestNeo4j.IsGiven ? new[] { "embedded", "neo4j" } : ["embedded"])
        {
            using var server = await ServedStore.StartAsync(store, graph, arguments);
            using var runs = new LoadRuns(server, graph, arguments);
            await runs.RunAsync(store);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task RunAsync(string store)
    {
        await Warmth.WaitUntilReadyAsync(http, server.Url);
        Console.WriteLine($"{store}, {graph.Entities.Count} entities, {graph.Statements.Count} statements, {seconds} s a row; load average {MachineLoad.Now}");
        Console.WriteLine("| load | answered | a second | p50, p99, most ms | not answered | `{__typename}` meanwhile, after | memory before, after, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var row in Rows().Where(r => arguments.Text("only") is not { } only || r.Title.Contains(only, StringComparison.Ordinal)))
            Console.WriteLine(await LineAsync(row));
        Console.WriteLine($"{(server.HasEnded ? "THE SERVICE HAS ENDED" : "the service lives")}; load average {MachineLoad.Now}");
    }

    private IEnumerable<Row> Rows()
    {
        var target = Target.OfService("", server, null);
        foreach (var question in Questions.All)
            foreach (var clients in Clients)
                yield return new($"{question.Title}, {clients} clients", async () =>
                    await ClosedLoop.RunAsync(http, target, await target.BodiesAsync(http, question, new Picks(graph), 1_000), clients, seconds));
        var exports = new ExportLoad(server);
        foreach (var format in ExportLoad.Formats)
            yield return new($"export of everything as {format}, 10 clients", () => exports.RunAsync(format, 10));
        var connections = new RawConnections(server.Url, new Picks(graph));
        yield return new("300 hang-ups in the middle of an answer", () => connections.HangUpAsync(300));
        yield return new("50 slow readers, 20 bytes a second", () => connections.ReadSlowlyAsync(50, TimeSpan.FromSeconds(4 * seconds)));
    }

    private async Task<string> LineAsync(Row row)
    {
        var before = ProcessFigures.ResidentMegabytes(server.Id);
        using var end = new CancellationTokenSource();
        var meanwhile = SlowestAsync(end.Token);
        var tally = await row.RunAsync();
        await end.CancelAsync();
        var slowest = await meanwhile;
        var after = await TypenameAsync();
        var now = ProcessFigures.ResidentMegabytes(server.Id);
        FormattableString times = $"{tally.Percentile(0.5):0}, {tally.Percentile(0.99):0}, {tally.Percentile(1):0}";
        FormattableString health = $"{slowest:0}, {after:0} ms | {before:0}, {now:0}";
        return string.Create(CultureInfo.InvariantCulture,
            $"| {row.Title} | {tally.Answered} | {tally.PerSecond:0.0} | {times} | {tally.ErrorText} | {health} |");
    }

    private async Task<double> SlowestAsync(CancellationToken end)
    {
        var slowest = 0.0;
        while (!end.IsCancellationRequested)
        {
            slowest = Math.Max(slowest, await TypenameAsync());
            await Task.Delay(500, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return slowest;
    }

    // On a connection of its own, as somebody new would come.
    private async Task<double> TypenameAsync()
    {
        using var fresh = LoadClient.Create(Patience);
        var start = Stopwatch.GetTimestamp();
        using var content = new StringContent("{\"query\":\"{__typename}\"}", Encoding.UTF8, "application/json");
        try
        {
            using var response = await fresh.PostAsync(new Uri(server.Url, "/graphql"), content);
            return await response.Content.ReadAsStringAsync() == "{\"data\":{\"__typename\":\"Query\"}}" ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
                : throw new InvalidOperationException($"{{__typename}} answers {(int)response.StatusCode}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return double.PositiveInfinity;
        }
    }
}
