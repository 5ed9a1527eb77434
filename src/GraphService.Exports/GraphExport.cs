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
        return await WriteAsync(graph, format, archive, new ExportTally(progress), cancellation);
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
        var (replaced, cut) = (0, 0);
        foreach (var file in await format.FilesAsync(graph, tally, cancellation))
            await target.WriteAsync(
                file.Name,
                async stream =>
                {
                    var buffer = new ExportBuffer(stream);
                    await file.WriteAsync(graph, buffer, tally, cancellation);
                    replaced += buffer.Replaced;
                    cut += buffer.Cut;
                },
                cancellation);
        await graph.CheckUnchangedAsync(cancellation);
        return new ExportOutcome(tally.Entities, tally.Statements, [.. Notes(graph, format, replaced, cut)]);
    }

    private static IEnumerable<string> Notes(ExportedGraph graph, ExportFormat format, int replaced, int cut)
    {
        if (graph.LeftOut.Length > 0)
            yield return graph.LeftOut;
        if (replaced > 0)
            yield return $"{replaced} characters that {format.Name} forbids were replaced by U+FFFD";
        if (cut > 0)
            yield return $"{cut} cells were cut to the length that {format.Name} allows";
    }
}
