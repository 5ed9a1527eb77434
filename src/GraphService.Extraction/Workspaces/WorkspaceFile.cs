namespace GraphService.Extraction.Workspaces;

/// <summary>A file of a workspace.</summary>
/// <param name="Path">Relative to the workspace, with slashes.</param>
/// <param name="Read">Its bytes.</param>
public sealed record WorkspaceFile(string Path, Func<byte[]> Read)
{
    /// <summary>How many bytes it has, where that can be told without reading it.</summary>
    public Func<long>? Size { get; init; }

    /// <summary>Its bytes, one after the other.</summary>
    public Func<Stream> Open { get => field ?? (() => new MemoryStream(Read())); init; }
}
