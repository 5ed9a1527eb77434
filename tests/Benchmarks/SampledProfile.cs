using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing.Etlx;

namespace GraphService.Benchmarks;

/// <summary>
/// Where the time of some work goes: the runtime's own sampling profiler looks at every thread each millisecond or so. A sample counts for the
/// innermost method of this repository on its stack, so that the time of a regular expression or a dictionary is that of whoever called it.
/// </summary>
/// <param name="Samples">All samples that have such a method.</param>
/// <param name="Methods">How many samples each has, the most first.</param>
internal sealed record SampledProfile(int Samples, IReadOnlyList<(string Method, int Samples)> Methods)
{
    private const string Own = "GraphService.";

    /// <param name="work">What is profiled.</param>
    /// <param name="trace">A file for the samples.</param>
    public static SampledProfile Of(Action work, string trace)
    {
        EventPipeProvider[] providers =
        [
            new("Microsoft-DotNETCore-SampleProfiler", EventLevel.Informational),
            // Names of methods: Loader, JIT and NGEN, and the list of what was there before.
            new("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, 0x8 | 0x10 | 0x20),
        ];
        using (var session = new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession(providers, requestRundown: true))
        {
            using var file = File.Create(trace);
            // A thread of its own, which reads on while the work has all others.
            var reader = new Thread(() => session.EventStream.CopyTo(file));
            reader.Start();
            work();
            session.Stop();
            reader.Join();
        }
        return Read(trace);
    }

    private static SampledProfile Read(string trace)
    {
        var counts = new Dictionary<string, int>();
        using var log = new TraceLog(TraceLog.CreateFromEventPipeDataFile(trace));
        foreach (var sample in log.Events.Where(e => e.ProviderName == "Microsoft-DotNETCore-SampleProfiler"))
            if (Innermost(sample.CallStack()) is { } method)
                counts[method] = counts.GetValueOrDefault(method) + 1;
        var most = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);
        return new SampledProfile(counts.Values.Sum(), [.. most.Select(c => (c.Key, c.Value))]);
    }

    private static string? Innermost(TraceCallStack? stack)
    {
        for (var frame = stack; frame is not null; frame = frame.Caller)
            if (frame.CodeAddress.FullMethodName is { } name && name.StartsWith(Own, StringComparison.Ordinal))
                return name.StartsWith("GraphService.Benchmarks.", StringComparison.Ordinal) ? null : Short(name);
        return null;
    }

    // Without parameters and the room: Statements.VerbMatcher.Find.
    private static string Short(string name)
    {
        var method = name.Split('(')[0];
        return method[Own.Length..];
    }
}
