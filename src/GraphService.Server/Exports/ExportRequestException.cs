namespace GraphService.Server.Exports;

/// <summary>An export is asked for in a way that it can't be.</summary>
internal sealed class ExportRequestException(string message) : Exception(message);
