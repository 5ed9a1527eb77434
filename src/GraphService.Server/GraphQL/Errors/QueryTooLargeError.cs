namespace GraphService.Server.GraphQL.Errors;

/// <summary>The text of a document, or a request's body, is longer than is read.</summary>
public sealed class QueryTooLargeError(string message) : ServiceError(ErrorCodes.QueryTooLarge, message)
{
    public override int HttpStatus => 413;
}
