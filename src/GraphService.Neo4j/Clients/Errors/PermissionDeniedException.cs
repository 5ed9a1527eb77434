namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The user may not do this.</summary>
public sealed class PermissionDeniedException(string code, string message) : Neo4jException(code, message);
