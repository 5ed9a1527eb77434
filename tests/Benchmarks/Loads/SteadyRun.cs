using System.Diagnostics;
using System.Globalization;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Investments;
using GraphService.Benchmarks.Servers;

namespace GraphService.Benchmarks.Loads;

/// <summary>
/// <c>steady [minutes=30] [rate=60] [--store embedded|neo4j] [--keep]</c>: so many requests a second of all questions in turn, whether earlier ones are
/// answered or not, and the service's memory each minute; at the end by how much it grew a minute (least squares), without the first third.
/// </summary>
internal static class SteadyRun
{
    private const int Bodies = 500;

    public static async Task RunAsync(string[] args)
    {
        var (arguments, graph) = (new VerbArguments(args), InvestmentGraph.Create());
        var (minutes, rate, store) = (arguments.Number("minutes", 30), arguments.Number("rate", 60), arguments.Text("store") ?? "embedded");
        using var server = await ServedStore.StartAsync(store, graph, arguments);
        using var http = LoadClient.Create();
        await Warmth.WaitUntilReadyAsync(http, server.Url);
        var target = Target.OfService(store, server, null);
        var (picks, bodies) = (new Picks(graph), new List<IReadOnlyList<byte[]>>());
        foreach (var question in Questions.All)
            bodies.Add(await target.BodiesAsync(http, question, picks, Bodies));
        Console.WriteLine($"{store}, {rate} requests a second of {bodies.Count} questions in turn; load average {MachineLoad.Now}");
        Console.WriteLine("| minute | memory, MB | answered | p50, p99 ms | not answered | CPU, ms a request | load average |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var memory = new List<double>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            var before = ProcessFigures.CpuSeconds(server.Id);
            var tally = await MinuteAsync(http, target, bodies, rate, minute);
            memory.Add(ProcessFigures.ResidentMegabytes(server.Id));
            var cpu = (ProcessFigures.CpuSeconds(server.Id) - before) * 1000 / Math.Max(1, tally.Requests);
            FormattableString times = $"{tally.Percentile(0.5):0.0}, {tally.Percentile(0.99):0.0}";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {minute} | {memory[^1]:0} | {tally.Answered} | {times} | {tally.ErrorText} | {cpu:0.0} | {MachineLoad.Now} |"));
        }
        var slope = Slope([.. memory.Skip(minutes / 3)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope after minute {minutes / 3}: {slope:0.00} MB a minute"));
    }

    private static async Task<Tally> MinuteAsync(HttpClient http, Target target, IReadOnlyList<IReadOnlyList<byte[]>> bodies, int rate, int minute)
    {
        var (tally, start, sent) = (new Tally(), Stopwatch.GetTimestamp(), new List<Task>());
        for (var i = 0; i < rate * 60; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.Zero)
                await Task.Delay(due);
            var ofQuestion = bodies[i % bodies.Count];
            sent.Add(AskAsync(http, target, ofQuestion[(i / bodies.Count + minute * 31) % ofQuestion.Count], tally));
        }
        await Task.WhenAll(sent);
        tally.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return tally;
    }

    private static async Task AskAsync(HttpClient http, Target target, byte[] body, Tally tally)
    {
        var begun = Stopwatch.GetTimestamp();
        if (await ClosedLoop.ErrorAsync(http, target, body) is { } error)
            tally.AddError(error);
        else
            tally.Add([Stopwatch.GetElapsedTime(begun).TotalMilliseconds]);
    }

    private static double Slope(IReadOnlyList<double> values)
    {
        if (values.Count < 2)
            return 0;
        var (middle, mean) = ((values.Count - 1) / 2.0, values.Average());
        return values.Select((v, i) => (i - middle) * (v - mean)).Sum() / values.Select((_, i) => (i - middle) * (i - middle)).Sum();
    }
}
