namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server has no such database.</summary>
public sealed class DatabaseNotFoundException(string code, string message) : Neo4jException(code, message);
