using System.Globalization;
using GraphService.Neo4j.Imports;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary>Tells how far long work is, a line a second; work that takes less than that is not worth a line.</summary>
internal sealed class ProgressLines(VerbCall call, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long told = time.GetTimestamp();

    public void Tell(ImportProgress progress)
    {
        if (time.GetElapsedTime(told) < Pause)
            return;
        told = time.GetTimestamp();
        call.Say($"{progress.Stage}: {Number(progress.Done)}{(progress.Total is { } total ? $" of {Number(total)}" : "")}");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
