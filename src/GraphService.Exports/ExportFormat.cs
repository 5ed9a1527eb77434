using GraphService.Exports.Writing;

namespace GraphService.Exports;

/// <summary>A format that graphs are exported in.</summary>
public sealed class ExportFormat
{
    internal ExportFormat(string name, string ending, string mediaType, string tools, string description, params IReadOnlyList<ExportFile> files) =>
        (Name, Ending, MediaType, Tools, Description, Files) = (name, ending, mediaType, tools, description, files);

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
    public bool IsSeveralFiles => Files.Count > 1;

    internal IReadOnlyList<ExportFile> Files { get; }
}
