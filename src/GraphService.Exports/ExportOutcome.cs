namespace GraphService.Exports;

/// <summary>What an export has written.</summary>
/// <param name="Entities">Entities in it.</param>
/// <param name="Statements">Statements in it.</param>
/// <param name="Notes">What whoever asked for it should know, a sentence each.</param>
public sealed record ExportOutcome(int Entities, int Statements, IReadOnlyList<string> Notes);
