using System.Diagnostics;
using System.Globalization;
using System.Text;
using GraphService.Extraction;
using GraphService.Extraction.Workspaces;

namespace GraphService.Benchmarks;

/// <summary>Compiles workspaces of one document each, of growing length: the time for a megabyte must not grow with the length.</summary>
internal static class GrowthComparison
{
    private static readonly double[] Megabytes = [0.5, 1, 2, 5];

    public static void Run(IEnumerable<string> sizes)
    {
        var wanted = sizes.Select(s => double.Parse(s, CultureInfo.InvariantCulture)).DefaultIfEmpty().ToArray() is [0] ? Megabytes : sizes.Select(s => double.Parse(s, CultureInfo.InvariantCulture));
        // Makes the process warm.
        Compile(0.1);
        foreach (var size in wanted)
            Compile(size);
    }

    private static void Compile(double megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("graphservice-growth-");
        try
        {
            var documents = folder.CreateSubdirectory("documents").FullName;
            File.WriteAllText(Path.Combine(documents, "long.txt"), LongDocument.Create((int)(megabytes * 1_000_000)), new UTF8Encoding(false));
            var start = Stopwatch.GetTimestamp();
            var graph = WorkspaceCompiler.Compile(Workspace.Open(folder.FullName), CancellationToken.None);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {megabytes} | {seconds:0.00} | {seconds / megabytes:0.00} | {graph.Entities.Count} | {graph.Statements.Count} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} | {graph.ContentHash} | {string.Join(' ', graph.Diagnostics.GroupBy(d => d.Code).Select(g => $"{g.Key} {g.Count()}"))}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
