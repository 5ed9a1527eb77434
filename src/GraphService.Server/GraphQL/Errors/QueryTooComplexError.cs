namespace GraphService.Server.GraphQL.Errors;

/// <summary>The answer could grow larger than is answered.</summary>
public sealed class QueryTooComplexError(string message) : ServiceError(ErrorCodes.QueryTooComplex, message);
