using System.Globalization;
using GraphService.Benchmarks.Investments;
using GraphService.Benchmarks.Servers;
using GraphService.Graphs;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>
/// <c>neo4j [clients=16] [seconds=10] [--one QUESTION] [--keep] [--no-embedded] [--profile]</c>: the service on Neo4j, the same questions in plain
/// Cypher over the Query API, and the service on its embedded store, by turns in one run. The Neo4j is emptied.
/// </summary>
internal sealed class Neo4jComparison(CompiledGraph graph, VerbArguments arguments)
{
    private const string Unit = "/s (p50, p99 ms)";
    private const int Rounds = 3;
    private const int Bodies = 3_000;

    private readonly int clients = arguments.Number("clients", 16);
    private readonly double seconds = arguments.Number("seconds", 10);
    private readonly HttpClient http = LoadClient.Create();

    public static async Task RunAsync(string[] args)
    {
        var (neo4j, arguments, graph) = (TestNeo4j.OfVariables(), new VerbArguments(args), InvestmentGraph.Create());
        await neo4j.LoadAsync(graph, arguments.Has("keep"));
        var comparison = new Neo4jComparison(graph, arguments);
        await (arguments.Has("profile") ? Profiles.RunAsync(neo4j, comparison.Chosen(), graph) : comparison.CompareAsync(neo4j));
    }

    private IReadOnlyList<Question> Chosen() => arguments.Text("one") is { } one ? [Questions.All.Single(q => q.Name == one)] : Questions.All;

    private async Task CompareAsync(TestNeo4j neo4j)
    {
        using var service = await ServerProcess.Neo4jAsync(neo4j);
        using var embedded = arguments.Has("no-embedded") ? null : await ServerProcess.EmbeddedAsync(GraphFolders.Of(graph));
        var targets = new List<Target> { Target.OfService("neo4j", service, neo4j.Process), Target.OfQueryApi(neo4j) };
        if (embedded is not null)
            targets.Add(Target.OfService("embedded", embedded, null));
        await Warmth.WaitUntilReadyAsync(http, service.Url);
        await WarmUpAsync(targets);
        Console.WriteLine($"{graph.Entities.Count} entities, {graph.Statements.Count} statements, {clients} clients, {seconds} s a cell in {Rounds} turns");
        Console.WriteLine($"load average {MachineLoad.Now}");
        Console.WriteLine($"| question | on Neo4j, {Unit} | plain Cypher, {Unit} | ours / plain | Neo4j's CPU, ours / plain | our CPU | embedded, {Unit} | errors |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var question in Chosen())
            Console.WriteLine(Row(question, await MeasureAsync(question, targets)));
        Console.WriteLine($"load average {MachineLoad.Now}");
    }

    // A database that has just started compiles its own code at first, and the question that comes first would pay for it.
    private async Task WarmUpAsync(IReadOnlyList<Target> targets)
    {
        foreach (var question in Chosen())
            foreach (var target in targets)
                await ClosedLoop.RunAsync(http, target, await target.BodiesAsync(http, question, new Picks(graph), Bodies), clients, 1);
    }

    private async Task<IReadOnlyList<Tally>> MeasureAsync(Question question, IReadOnlyList<Target> targets)
    {
        var bodies = new List<IReadOnlyList<byte[]>>();
        foreach (var target in targets)
            bodies.Add(await target.BodiesAsync(http, question, new Picks(graph), Bodies));
        var tallies = targets.Select(_ => new Tally()).ToList();
        // The first round warms up: plans, compiled code, pages.
        for (var round = 0; round <= Rounds; round++)
            for (var i = 0; i < targets.Count; i++)
            {
                var tally = await ClosedLoop.RunAsync(http, targets[i], bodies[i], clients, seconds / Rounds);
                if (round > 0)
                    tallies[i].Add(tally);
            }
        return tallies;
    }

    private static string Row(Question question, IReadOnlyList<Tally> tallies)
    {
        var (ours, plain) = (tallies[0], tallies[1]);
        var errors = new[] { "ours", "plain", "embedded" }.Zip(tallies).Where(t => t.Second.Errors.Count > 0).Select(t => $"{t.First}: {t.Second.ErrorText}");
        string[] cells =
        [
            question.Title, Speed(ours), Speed(plain), Number(ours.PerSecond / plain.PerSecond, "0.00"),
            $"{PerRequest(ours.DatabaseCpu, ours, "0.0")} / {PerRequest(plain.DatabaseCpu, plain, "0.0")} ms", $"{PerRequest(ours.ServiceCpu, ours, "0.00")} ms",
            tallies.Count > 2 ? Speed(tallies[2]) : "", string.Join("; ", errors),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string PerRequest(double cpu, Tally tally, string format) => Number(cpu * 1000 / Math.Max(1, tally.Requests), format);

    private static string Speed(Tally tally) => $"{Number(tally.PerSecond, "0")} ({Number(tally.Percentile(0.5), "0.0")}, {Number(tally.Percentile(0.99), "0.0")})";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
