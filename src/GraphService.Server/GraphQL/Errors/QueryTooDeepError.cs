namespace GraphService.Server.GraphQL.Errors;

/// <summary>Fields, lists, input objects or types are nested deeper than is answered.</summary>
public sealed class QueryTooDeepError(string message) : ServiceError(ErrorCodes.QueryTooDeep, message);
