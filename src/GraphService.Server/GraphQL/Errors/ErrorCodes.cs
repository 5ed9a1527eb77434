namespace GraphService.Server.GraphQL.Errors;

/// <summary>The stable codes of <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string NotFound = "NOT_FOUND";
    public const string QueryTooDeep = "QUERY_TOO_DEEP";
    public const string QueryTooComplex = "QUERY_TOO_COMPLEX";
    public const string QueryTooLarge = "QUERY_TOO_LARGE";
    public const string Timeout = "TIMEOUT";
    public const string Overloaded = "OVERLOADED";
    public const string DatabaseUnavailable = "DATABASE_UNAVAILABLE";
    public const string Internal = "INTERNAL";
}
