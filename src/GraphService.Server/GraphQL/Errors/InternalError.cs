namespace GraphService.Server.GraphQL.Errors;

/// <summary>Something that nobody expected; what it was is in the log only.</summary>
public sealed class InternalError() : ServiceError(ErrorCodes.Internal, ErrorAnswer.Unexpected)
{
    public override int HttpStatus => 500;
}
