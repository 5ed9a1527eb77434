namespace GraphService.Extraction.Limits;

/// <summary>
/// How long a document has been worked on: by the clock or by the processor time of the process, whichever is less. So neither a busy machine nor
/// a suspended one takes a document's time away, nor do other documents on other processors, and what a compile gives does not depend on them.
/// </summary>
/// <param name="wall">The clock.</param>
/// <param name="processor">The processor time of the process.</param>
internal sealed class WorkClock(TimeProvider wall, TimeProvider processor)
{
    /// <summary>Those of the system.</summary>
    public static WorkClock OfProcess { get; } = new(TimeProvider.System, new ProcessorTime());

    /// <summary>Now, to ask <see cref="IsOver"/> with.</summary>
    public (long Wall, long Processor) Now => (wall.GetTimestamp(), processor.GetTimestamp());

    /// <summary>Whether more time than that has passed since then.</summary>
    public bool IsOver((long Wall, long Processor) then, TimeSpan limit) =>
        wall.GetElapsedTime(then.Wall) > limit && processor.GetElapsedTime(then.Processor) > limit;

    private sealed class ProcessorTime : TimeProvider
    {
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
    }
}
