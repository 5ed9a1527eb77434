namespace GraphService.Server.GraphQL.Errors;

/// <summary>The database can't be asked, or what it holds is not a whole graph.</summary>
public sealed class DatabaseUnavailableError() : ServiceError(ErrorCodes.DatabaseUnavailable, ErrorAnswer.Unavailable)
{
    public override int HttpStatus => 503;
}
