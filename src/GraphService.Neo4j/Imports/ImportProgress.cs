namespace GraphService.Neo4j.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What it does: <c>reading statements</c>.</param>
/// <param name="Done">Rows that are done.</param>
/// <param name="Total">Of so many; null where nobody knows.</param>
public readonly record struct ImportProgress(string Stage, int Done, int? Total);
