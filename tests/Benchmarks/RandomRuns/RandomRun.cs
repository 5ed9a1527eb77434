using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Investments;
using GraphService.Benchmarks.Servers;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.GraphQL.Schemas;

namespace GraphService.Benchmarks.RandomRuns;

/// <summary>
/// <c>random [seconds=60] [clients=8] [seed=1] [--store embedded|neo4j] [--keep]</c>: random requests; none may be answered with 5xx (503 with
/// Retry-After and OVERLOADED aside), INTERNAL, DATABASE_UNAVAILABLE, with what is no JSON, or not at all. Prints the shortest request of each
/// kind of failure, and exits 1 if there was one.
/// </summary>
internal sealed partial class RandomRun(ServerProcess server, CompiledGraph graph, VerbArguments arguments)
{
    private readonly ConcurrentDictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RandomRequest> failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (double Milliseconds, RandomRequest Request)> slowest = new(StringComparer.Ordinal);

    public static async Task<int> RunAsync(string[] args)
    {
        var (arguments, graph) = (new VerbArguments(args), InvestmentGraph.Create());
        var failed = false;
        foreach (var store in arguments.Text("store") is { } one ? [one] : TestNeo4j.IsGiven ? new[] { "embedded", "neo4j" } : ["embedded"])
        {
            using var server = await ServedStore.StartAsync(store, graph, arguments);
            failed |= await new RandomRun(server, graph, arguments).FailsAsync(store);
        }
        return failed ? 1 : 0;
    }

    private async Task<bool> FailsAsync(string store)
    {
        using var http = LoadClient.Create();
        await Warmth.WaitUntilReadyAsync(http, server.Url);
        var (seed, seconds) = (arguments.Number("seed", 1), arguments.Number("seconds", 60));
        var end = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
        var schema = GraphSchema.Of(DefaultOntology.Instance);
        await Task.WhenAll(Enumerable.Range(0, arguments.Number("clients", 8)).Select(c => Task.Run(async () =>
        {
            var requests = new RandomRequests(schema, graph, seed * 1_000 + c);
            while (Stopwatch.GetTimestamp() < end && !server.HasEnded)
                await AskAsync(http, requests.Next());
        })));
        var life = server.HasEnded ? "; THE SERVICE HAS ENDED" : "";
        Console.WriteLine($"{store}, {seconds} s, seed {seed}: {outcomes.Values.Sum()} requests; load average {MachineLoad.Now}{life}");
        foreach (var (outcome, count) in outcomes.OrderByDescending(o => o.Value))
            Console.WriteLine($"| {outcome} | {count} |");
        foreach (var (kind, (milliseconds, request)) in slowest)
            Console.WriteLine($"slowest {kind}: {milliseconds:0} ms: {Shortened(request)}");
        foreach (var (failure, request) in failures)
            Console.WriteLine($"FAILED: {failure}: {request}");
        return !failures.IsEmpty || server.HasEnded;
    }

    private async Task AskAsync(HttpClient http, RandomRequest request)
    {
        var begun = Stopwatch.GetTimestamp();
        var (outcome, isFailure) = await OutcomeAsync(http, request);
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        outcomes.AddOrUpdate($"{request.Kind}: {outcome}", 1, (_, n) => n + 1);
        slowest.AddOrUpdate(request.Kind, (took, request), (_, s) => s.Milliseconds >= took ? s : (took, request));
        if (isFailure)
            failures.AddOrUpdate(outcome, request, (_, r) => r.Body.Length <= request.Body.Length ? r : request);
    }

    private async Task<(string Outcome, bool IsFailure)> OutcomeAsync(HttpClient http, RandomRequest request)
    {
        try
        {
            using var message = request.Message(server.Url);
            using var response = await http.SendAsync(message);
            var (status, answer) = ((int)response.StatusCode, Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
            var codes = string.Join(' ', Code().Matches(answer).Select(m => m.Groups[1].Value).Distinct().Order());
            var outcome = $"{status} {codes}";
            return status == 503 && response.Headers.RetryAfter is not null && codes == "OVERLOADED" ? (outcome, false)
                : (outcome, status >= 500 || codes.Contains("INTERNAL", StringComparison.Ordinal) || codes.Contains("DATABASE", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return ($"no answer: {(e.InnerException ?? e).GetType().Name}", true);
        }
    }

    private static string Shortened(RandomRequest request)
    {
        var text = request.ToString();
        return text.Length > 400 ? text[..400] + "…" : text;
    }

    [GeneratedRegex("\"extensions\":\\{\"code\":\"([A-Z_]+)\"")]
    private static partial Regex Code();
}
