namespace GraphService.Server.GraphQL.Errors;

/// <summary>The document holds a kind of operation that the schema doesn't have. The engine finds out only when it runs it.</summary>
public sealed class NoSuchOperationError(string kind) : ServiceError(ErrorCodes.ValidationFailed, $"The schema has no {kind}s: the graph is changed by compiling documents, not by requests.");
