namespace GraphService.Graphs.Files;

/// <summary>One file of a compiled graph.</summary>
/// <param name="Name">Relative to the graph's folder, with slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GraphFile(string Name, ReadOnlyMemory<byte> Content);
