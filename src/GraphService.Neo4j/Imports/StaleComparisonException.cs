namespace GraphService.Neo4j.Imports;

/// <summary>The database was changed after it was compared: what was found is compared again.</summary>
internal sealed class StaleComparisonException(string message) : Exception(message);
