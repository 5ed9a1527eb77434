namespace GraphService.Server.GraphQL.Errors;

/// <summary>A subscriber reads events more slowly than they come.</summary>
public sealed class SubscriberTooSlowError(string message) : ServiceError(ErrorCodes.Overloaded, message)
{
    public override int HttpStatus => 503;
}
