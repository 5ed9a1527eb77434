namespace GraphService.Exports;

/// <summary>An export can't be written, or is not to be used; the message says why.</summary>
public sealed class ExportException(string message) : Exception(message);
