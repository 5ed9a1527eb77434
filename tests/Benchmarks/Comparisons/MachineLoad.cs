namespace GraphService.Benchmarks.Comparisons;

/// <summary>How much else the machine does.</summary>
internal static class MachineLoad
{
    /// <summary>The load average of the last minute.</summary>
    public static string Now => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
