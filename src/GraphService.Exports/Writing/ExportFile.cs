using GraphService.Exports.Reading;

namespace GraphService.Exports.Writing;

/// <summary>One file of an export.</summary>
internal abstract class ExportFile(string name)
{
    /// <summary>Its name, where an export is several files; with slashes.</summary>
    public string Name { get; } = name;

    /// <summary>Writes it whole into the buffer, and empties that.</summary>
    public abstract Task WriteAsync(ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation);
}
