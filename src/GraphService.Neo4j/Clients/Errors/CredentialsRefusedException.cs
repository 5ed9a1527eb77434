namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The user or the password is wrong, or has been too often.</summary>
public sealed class CredentialsRefusedException(string code, string message) : Neo4jException(code, message);
