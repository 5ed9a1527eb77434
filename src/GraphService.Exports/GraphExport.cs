using GraphService.Exports.Reading;
using GraphService.Exports.Writing;
using GraphService.Stores;

namespace GraphService.Exports;

/// <summary>Writes a graph, or a part of it, in a format. What a graph holds decides every byte, whichever store it is read from.</summary>
public static class GraphExport
{
    /// <summary>Writes into a stream as it reads, so that memory does not grow with the graph; of several files, a zip archive. The stream stays open.</summary>
    /// <exception cref="ExportException">The selection names what is not there, or the graph was changed meanwhile, so that what was written is not to be used.</exception>
    public static async Task<ExportOutcome> WriteAsync(
        IGraphStore store, ExportFormat format, ExportSelection selection, Stream stream, CancellationToken cancellation, Action<ExportProgress>? progress = null)
    {
        var graph = await ExportedGraph.OpenAsync(store, selection, cancellation);
        if (!format.IsSeveralFiles)
            return await WriteAsync(graph, format, new SingleTarget(stream), new ExportTally(progress), cancellation);
        await using var archive = await ZipTarget.OpenAsync(stream, cancellation);
        var outcome = await WriteAsync(graph, format, archive, new ExportTally(progress), cancellation);
        await archive.CompleteAsync(cancellation);
        return outcome;
    }

    /// <summary>Writes the files of a format into a folder, over those of the same names.</summary>
    /// <inheritdoc cref="WriteAsync(IGraphStore, ExportFormat, ExportSelection, Stream, CancellationToken, Action{ExportProgress})"/>
    public static async Task<ExportOutcome> WriteFolderAsync(
        IGraphStore store, ExportFormat format, ExportSelection selection, string folder, CancellationToken cancellation, Action<ExportProgress>? progress = null)
    {
        var graph = await ExportedGraph.OpenAsync(store, selection, cancellation);
        return await WriteAsync(graph, format, new FolderTarget(folder), new ExportTally(progress), cancellation);
    }

    private static async Task<ExportOutcome> WriteAsync(
        ExportedGraph graph, ExportFormat format, ExportTarget target, ExportTally tally, CancellationToken cancellation)
    {
        try
        {
            await format.WriteAsync(graph, target, tally, cancellation);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreUnavailableException or StoreOverloadedException))
        {
            // Of two graphs, one names what the other has not: that it was changed is the reason then, and not what was missing.
            await graph.CheckUnchangedAsync(cancellation);
            throw;
        }
        await graph.CheckUnchangedAsync(cancellation);
        return new ExportOutcome(tally.Entities, tally.Statements, [.. Notes(graph, format, tally)]);
    }

    private static IEnumerable<string> Notes(ExportedGraph graph, ExportFormat format, ExportTally tally)
    {
        if (graph.LeftOut.Length > 0)
            yield return graph.LeftOut;
        if (tally.Replaced > 0)
            yield return $"{tally.Replaced} characters that {format.Name} forbids were replaced by U+FFFD";
        if (tally.Cut > 0)
            yield return $"{tally.Cut} cells were cut to the length that {format.Name} allows";
        foreach (var note in tally.Notes)
            yield return note;
    }
}
