using System.Globalization;
using GraphService.Exports;
using GraphService.Neo4j.Imports;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary>Tells how far long work is, a line a second; work that takes less than that is not worth a line.</summary>
internal sealed class ProgressLines(VerbCall call, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long told = time.GetTimestamp();

    public void Tell(ImportProgress progress) =>
        Tell(() => $"{progress.Stage}: {Number(progress.Done)}{(progress.Total is { } total ? $" of {Number(total)}" : "")}");

    public void Tell(ExportProgress progress) => Tell(() => $"{Number(progress.Entities)} entities, {Number(progress.Statements)} statements");

    private void Tell(Func<string> line)
    {
        if (time.GetElapsedTime(told) < Pause)
            return;
        told = time.GetTimestamp();
        call.Say(line());
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
