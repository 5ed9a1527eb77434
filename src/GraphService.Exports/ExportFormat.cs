using GraphService.Exports.Reading;
using GraphService.Exports.Writing;
using GraphService.Graphs.Pieces;

namespace GraphService.Exports;

/// <summary>A format that graphs are exported in.</summary>
public sealed class ExportFormat
{
    private readonly Func<ExportedGraph, ExportTarget, ExportTally, CancellationToken, Task> write;

    internal ExportFormat(string name, string ending, string mediaType, string tools, string description, params IReadOnlyList<ExportFile> files)
        : this(name, ending, mediaType, tools, description, (graph, target, tally, cancellation) => WriteAsync(files, graph, target, tally, cancellation)) =>
        IsSeveralFiles = files.Count > 1;

    private ExportFormat(
        string name,
        string ending,
        string mediaType,
        string tools,
        string description,
        Func<ExportedGraph, ExportTarget, ExportTally, CancellationToken, Task> write) =>
        (Name, Ending, MediaType, Tools, Description, this.write) = (name, ending, mediaType, tools, description, write);

    /// <summary>By which it is asked for: <c>gexf</c>.</summary>
    public string Name { get; }

    /// <summary>Of its file's name, with its dot: <c>.gexf</c>. Of several files, that of the archive they are in.</summary>
    public string Ending { get; }

    /// <summary>As HTTP names it.</summary>
    public string MediaType { get; }

    /// <summary>The programs that open it.</summary>
    public string Tools { get; }

    /// <summary>What is special about it, in a line.</summary>
    public string Description { get; }

    /// <summary>Whether it is several files: a folder or an archive.</summary>
    public bool IsSeveralFiles { get; private init; }

    /// <summary>A format of the whole graph, with documents, passages, mentions and all; its ending is <c>.zip</c> where it is several files.</summary>
    /// <param name="name">By which it is asked for.</param>
    /// <param name="ending">Of its file's name.</param>
    /// <param name="mediaType">As HTTP names it.</param>
    /// <param name="tools">The programs that open it.</param>
    /// <param name="description">What is special about it.</param>
    /// <param name="write">Writes its files as it reads the graph; one only unless the ending is <c>.zip</c>.</param>
    public static ExportFormat OfWholeGraph(
        string name, string ending, string mediaType, string tools, string description, Func<IGraphPieces, WriteFile, CancellationToken, Task> write) =>
        new(name, ending, mediaType, tools, description, async (graph, target, tally, cancellation) =>
        {
            var pieces = await graph.PiecesAsync(tally, cancellation);
            await write(pieces, (file, content) => target.WriteAsync(file, content, cancellation), cancellation);
        })
        { IsSeveralFiles = ending == ".zip" };

    internal Task WriteAsync(ExportedGraph graph, ExportTarget target, ExportTally tally, CancellationToken cancellation) =>
        write(graph, target, tally, cancellation);

    private static async Task WriteAsync(
        IReadOnlyList<ExportFile> files, ExportedGraph graph, ExportTarget target, ExportTally tally, CancellationToken cancellation)
    {
        foreach (var file in files)
            await target.WriteAsync(
                file.Name,
                async stream =>
                {
                    var buffer = new ExportBuffer(stream);
                    await file.WriteAsync(graph, buffer, tally, cancellation);
                    tally.Replaced += buffer.Replaced;
                    tally.Cut += buffer.Cut;
                },
                cancellation);
    }
}
