namespace GraphService.Neo4j.Clients.Errors;

/// <summary>What answers is no Neo4j, or one without the HTTP Query API v2: too old a version, or one in which it is switched off.</summary>
public sealed class NoQueryApiException(string message, Exception? cause = null) : Neo4jException("Client.NoQueryApi", message, cause);
