using System.Diagnostics;
using System.Globalization;
using GraphService.Extraction;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Benchmarks;

/// <summary>Compiles a folder of generated documents twice: once for time and memory, in a cold process; then once more under the profiler.</summary>
internal static class FolderCompile
{
    private const int Shown = 10;

    public static void Run(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("graphservice-compile-");
        try
        {
            GeneratedDocuments.Write(folder.CreateSubdirectory("documents").FullName, documents);
            var workspace = Workspace.Open(folder.FullName);
            Measure(workspace, documents);
            Profile(workspace, folder.FullName);
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

    private static void Profile(Workspace workspace, string folder)
    {
        CompiledGraph? graph = null;
        var profile = SampledProfile.Of(() => graph = WorkspaceCompiler.Compile(workspace, CancellationToken.None), Path.Combine(folder, "trace.nettrace"));
        Say($"profile of a second compile in the same process: {profile.Samples} samples in code of this repository, what it calls included");
        foreach (var (method, samples) in profile.Methods.Take(Shown))
            Say($"{100.0 * samples / profile.Samples,5:0.0} %  {method}");
        GC.KeepAlive(graph);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
