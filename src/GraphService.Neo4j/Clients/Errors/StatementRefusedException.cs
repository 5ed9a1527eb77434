namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server can't run the statement as it is: a mistake of whoever wrote it.</summary>
public sealed class StatementRefusedException(string code, string message) : Neo4jException(code, message);
