namespace GraphService.Server.GraphQL.Errors;

/// <summary>As many operations run as may run at once.</summary>
public sealed class OverloadedError() : ServiceError(ErrorCodes.Overloaded, "Too many operations are running. Try again in a moment.")
{
    public override int HttpStatus => 503;
}
