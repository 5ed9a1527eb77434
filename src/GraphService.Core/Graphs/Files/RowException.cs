namespace GraphService.Graphs.Files;

/// <summary>A row is not what its file holds; the reader of the file adds the place.</summary>
internal sealed class RowException(string message) : Exception(message);
