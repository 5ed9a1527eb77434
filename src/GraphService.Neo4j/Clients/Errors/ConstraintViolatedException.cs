namespace GraphService.Neo4j.Clients.Errors;

/// <summary>What was to be written breaks a constraint.</summary>
public sealed class ConstraintViolatedException(string code, string message) : Neo4jException(code, message);
