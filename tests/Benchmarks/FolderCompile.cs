using System.Diagnostics;
using System.Globalization;
using GraphService.Extraction;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Benchmarks;

/// <summary>
/// Compiles a folder of generated documents for time and memory, in a cold process; then reads it with a cache: an empty one, a full one, and one in which all
/// documents are but one; then shows under the profiler where the time of a compile goes, without a cache and with one.
/// </summary>
internal static class FolderCompile
{
    private const int Shown = 30;

    public static void Run(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("graphservice-compile-");
        try
        {
            GeneratedDocuments.Write(folder.CreateSubdirectory("documents").FullName, documents);
            var workspace = Workspace.Open(folder.FullName);
            Measure(workspace, documents);
            MeasureCache(workspace, folder.FullName);
            Profile("a second compile in the same process", () => WorkspaceCompiler.Compile(workspace, CancellationToken.None), folder.FullName);
            var cache = Path.Combine(folder.FullName, "cache");
            Profile("a compile from the cache", () => WorkspaceCompiler.Compile(workspace, CancellationToken.None, cache: DocumentCache.Open(cache)), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(Workspace workspace, int documents)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var graph = WorkspaceCompiler.Compile(workspace, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var used = (process.TotalProcessorTime - before).TotalSeconds;
        Say($"{documents} documents, {graph.Entities.Count} entities, {graph.Statements.Count} statements, {graph.Diagnostics.Count} diagnostics");
        Say($"content {graph.ContentHash[..12]}");
        Say($"{seconds:0.0} s, {documents / seconds:0} documents a second; {used:0.0} s of processor time, {documents / used:0} documents a second of it");
        Say($"memory: {process.PeakWorkingSet64 / 1_000_000} MB resident at most");
        Say($"{GC.GetTotalAllocatedBytes() / 1_000_000} MB allocated, {GC.CollectionCount(2)} full collections");
    }

    // What reads documents ends where the graph begins, so the reading of all is what a fill of the only part takes.
    private static void MeasureCache(Workspace workspace, string folder)
    {
        var place = Path.Combine(folder, "cache");
        Say($"with an empty cache: {Seconds(() => Fill(workspace, place)):0.00} s of reading");
        Say($"with all in it:      {Seconds(() => Fill(workspace, place)):0.00} s of reading");
        var changed = Path.Combine(folder, "documents", "0000.txt");
        File.AppendAllText(changed, "One more paragraph.\n");
        Say($"with one changed:    {Seconds(() => Fill(workspace, place)):0.00} s of reading, then");
        Say($"the whole compile:   {Seconds(() => WorkspaceCompiler.Compile(workspace, CancellationToken.None, cache: DocumentCache.Open(place))):0.00} s with the graph");
        var bytes = Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        Say($"the cache has {bytes / 1_000_000.0:0.0} MB");
    }

    private static void Fill(Workspace workspace, string place) => WorkspaceCompiler.Fill(
        workspace, WorkspacePart.TryParse("1/1", out var all) ? all : throw new InvalidOperationException(), DocumentCache.Open(place), CancellationToken.None);

    private static double Seconds(Action step)
    {
        var started = Stopwatch.GetTimestamp();
        step();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Profile(string what, Func<CompiledGraph> compile, string folder)
    {
        CompiledGraph? graph = null;
        var profile = SampledProfile.Of(() => graph = compile(), Path.Combine(folder, "trace.nettrace"));
        Say($"profile of {what}: {profile.Samples} samples in code of this repository, what it calls included");
        foreach (var (method, samples) in profile.Methods.Take(Shown))
            Say($"{100.0 * samples / profile.Samples,5:0.0} %  {method}");
        GC.KeepAlive(graph);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
