namespace GraphService.Exports;

/// <summary>How far an export is.</summary>
/// <param name="Entities">Entities written so far.</param>
/// <param name="Statements">Statements written so far.</param>
public sealed record ExportProgress(int Entities, int Statements);
