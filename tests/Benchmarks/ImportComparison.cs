using System.Diagnostics;
using System.Globalization;
using GraphService.Benchmarks.Comparisons;
using GraphService.Benchmarks.Servers;
using GraphService.Graphs;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Imports;

namespace GraphService.Benchmarks;

/// <summary>
/// <c>import</c> beside a plain load of the same rows into an empty database with the same constraints and indexes, by turns in one run. The
/// database that the variables name (GRAPHSERVICE_TEST_NEO4J_URL, …_PASSWORD) is emptied. Beside the time stands the processor time of the database
/// and of this process, which other work on the machine changes less.
/// </summary>
internal sealed class ImportComparison(Neo4jClient client, int database)
{
    private const int Rounds = 3;
    private static readonly int[] PlainBatches = [1_000, 4_000];

    private readonly CompiledGraph graph = LargeGraph.Create();
    private int imports;
    private double emptying;

    public static async Task RunAsync()
    {
        var neo4j = TestNeo4j.OfVariables();
        using var client = new Neo4jClient(new Neo4jOptions { Url = neo4j.Url.ToString(), User = neo4j.User, Password = neo4j.Password }.ForLongWork());
        await new ImportComparison(client, neo4j.Process).CompareAsync();
    }

    private async Task CompareAsync()
    {
        Console.WriteLine($"{graph.Entities.Count} entities, {graph.Statements.Count} statements, {graph.Statements.Sum(s => s.Evidence.Count)} pieces of evidence, {graph.Documents.Count} documents");
        await EmptyAsync();
        // Makes the schema, warms both programs up, and the database's plans and files.
        await ImportAsync();
        var times = PlainBatches.Select(rows => (Name: $"plain, {rows} rows a request", Load: (Func<Task>)(() => new PlainLoad(client, rows).RunAsync(graph))))
            .Append((Name: "import", Load: ImportAsync))
            .Select(l => (l.Name, l.Load, Seconds: new List<double>(), Cpu: new List<double>(), Own: new List<double>())).ToList();
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, load, seconds, cpu, own) in times)
            {
                var (ofDatabase, ofThis) = (ProcessFigures.CpuSeconds(database), ProcessFigures.CpuSeconds(Environment.ProcessId));
                seconds.Add(await TimeAsync(load));
                cpu.Add(ProcessFigures.CpuSeconds(database) - ofDatabase - emptying);
                own.Add(ProcessFigures.CpuSeconds(Environment.ProcessId) - ofThis);
                Console.WriteLine($"round {round + 1}: {name} {Number(seconds[^1])} s, processor {Number(cpu[^1])} and {Number(own[^1])} s; load average {MachineLoad.Now}");
            }
        Console.WriteLine("| load | seconds: least, median, most | database's processor time, median | this process's |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, _, seconds, cpu, own) in times)
        {
            var clock = $"{Number(seconds.Min())}, {Number(Median(seconds))}, {Number(seconds.Max())}";
            Console.WriteLine($"| {name} | {clock} | {Number(Median(cpu))} | {Number(Median(own))} |");
        }
        var plain = times.SkipLast(1).Min(t => Median(t.Seconds));
        var plainCpu = times.SkipLast(1).Min(t => Median(t.Cpu));
        Console.WriteLine($"import / faster plain load, medians: {Number(Median(times[^1].Seconds) / plain)} of the time");
        Console.WriteLine($"and of the database's processor time: {Number(Median(times[^1].Cpu) / plainCpu)}");
        Console.WriteLine($"import again, nothing differs: {Number(await TimeAsync(ImportAsync, empty: false))} s");
        await EmptyAsync();
    }

    private async Task ImportAsync()
    {
        var token = (++imports).ToString(CultureInfo.InvariantCulture);
        await new GraphImport(client, new ImportOptions { Token = token }, new ImportReport(), TimeProvider.System).RunAsync(graph, CancellationToken.None);
    }

    private async Task<double> TimeAsync(Func<Task> load, bool empty = true)
    {
        var before = ProcessFigures.CpuSeconds(database);
        if (empty)
            await EmptyAsync();
        emptying = ProcessFigures.CpuSeconds(database) - before;
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await load();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private Task EmptyAsync() => client.WriteAsync(TestNeo4j.Emptying, Parameters.None, repeatable: true, CancellationToken.None);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
