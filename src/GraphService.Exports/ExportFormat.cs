using GraphService.Exports.Reading;
using GraphService.Exports.Writing;
using GraphService.Graphs;
using GraphService.Graphs.Files;

namespace GraphService.Exports;

/// <summary>A format that graphs are exported in.</summary>
public sealed class ExportFormat
{
    private readonly Func<ExportedGraph, ExportTally, CancellationToken, Task<IEnumerable<ExportFile>>> files;

    internal ExportFormat(string name, string ending, string mediaType, string tools, string description, params IReadOnlyList<ExportFile> files)
        : this(name, ending, mediaType, tools, description, (_, _, _) => Task.FromResult<IEnumerable<ExportFile>>(files)) => IsSeveralFiles = files.Count > 1;

    private ExportFormat(
        string name,
        string ending,
        string mediaType,
        string tools,
        string description,
        Func<ExportedGraph, ExportTally, CancellationToken, Task<IEnumerable<ExportFile>>> files) =>
        (Name, Ending, MediaType, Tools, Description, this.files) = (name, ending, mediaType, tools, description, files);

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

    /// <summary>
    /// A format that is written from a compiled graph, which is in memory as a whole while it is written; its ending is <c>.zip</c> where it is
    /// several files.
    /// </summary>
    /// <param name="name">By which it is asked for.</param>
    /// <param name="ending">Of its file's name.</param>
    /// <param name="mediaType">As HTTP names it.</param>
    /// <param name="tools">The programs that open it.</param>
    /// <param name="description">What is special about it.</param>
    /// <param name="files">Its files, one after the other; one only unless the ending is <c>.zip</c>.</param>
    public static ExportFormat OfCompiledGraph(
        string name, string ending, string mediaType, string tools, string description, Func<CompiledGraph, IEnumerable<GraphFile>> files) =>
        new(name, ending, mediaType, tools, description, async (exported, tally, cancellation) =>
        {
            var graph = await exported.CompiledAsync(cancellation);
            (tally.Entities, tally.Statements) = (graph.Entities.Count, graph.Statements.Count);
            return files(graph).Select(f => new GivenFile(f.Name, f.Content));
        })
        { IsSeveralFiles = ending == ".zip" };

    internal Task<IEnumerable<ExportFile>> FilesAsync(ExportedGraph graph, ExportTally tally, CancellationToken cancellation) => files(graph, tally, cancellation);
}
