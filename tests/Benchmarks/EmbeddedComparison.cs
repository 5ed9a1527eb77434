using System.Globalization;
using GraphService.Graphs;

namespace GraphService.Benchmarks;

/// <summary>What the embedded store's answers cost at several sizes of graph: the real service, 16 clients over HTTP on the same machine.</summary>
/// <param name="program">GraphService.Server.dll.</param>
/// <param name="graphs">Where generated graphs are kept.</param>
internal sealed class EmbeddedComparison(string program, string graphs)
{
    private const int Clients = 16;
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    /// <param name="arguments">Numbers of statements; <c>--program DLL</c> and <c>--graphs FOLDER</c>, where graphs are kept for the next run.</param>
    public static async Task RunAsync(string[] arguments)
    {
        var program = Option(arguments, "--program") ?? Path.Combine(AppContext.BaseDirectory, "GraphService.Server.dll");
        var kept = Option(arguments, "--graphs");
        var graphs = kept ?? Directory.CreateTempSubdirectory("graphservice-embedded-").FullName;
        try
        {
            int[] sizes = [.. arguments.Where(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
            foreach (var size in sizes is [] ? Sizes : sizes)
                await new EmbeddedComparison(program, graphs).MeasureAsync(size);
        }
        finally
        {
            if (kept is null)
                Directory.Delete(graphs, recursive: true);
        }
    }

    private static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var i ? arguments[i + 1] : null;

    private async Task MeasureAsync(int statements)
    {
        var folder = Path.Combine(graphs, statements.ToString(CultureInfo.InvariantCulture));
        if (!Directory.Exists(folder))
            Write(PowerLawGraph.Create(statements), folder);
        GC.Collect();
        var questions = EightQuestions.For(statements / 2);
        using var server = await ServerUnderLoad.StartAsync(program, folder, questions[0].Bodies[0]);
        Say($"{statements} statements: ready after {server.Ready.TotalSeconds:0.0} s, {Used(server)}");
        // Indexes that are made after the start would be taken for work on the first questions.
        await server.RunAsync([EightQuestions.InPassages], clients: 1, Duration / 4);
        Say($"with all that is made after the start: {Used(server)}");
        Say($"| question | ops/s | µs of processor time | p50 ms | p99 ms |");
        foreach (var (name, bodies) in questions)
        {
            await server.RunAsync(bodies, Clients, Duration / 4);
            var before = server.ProcessorTime;
            var latencies = await server.RunAsync(bodies, Clients, Duration);
            var each = (server.ProcessorTime - before).TotalMicroseconds / latencies.Length;
            var (half, most) = (latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100]);
            Say($"| {name} | {latencies.Length / Duration.TotalSeconds:0} | {each:0} | {half:0.0} | {most:0.0} |");
        }
        Say($"{server.ResidentBytes / 1e9:0.00} GB resident after the load; load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
    }

    private static string Used(ServerUnderLoad server) => string.Create(
        CultureInfo.InvariantCulture, $"{server.ProcessorTime.TotalSeconds:0.0} s of processor time, {server.ResidentBytes / 1e9:0.00} GB resident");

    private static void Write(CompiledGraph graph, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        foreach (var file in GraphFiles.Of(graph))
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content.ToArray());
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
