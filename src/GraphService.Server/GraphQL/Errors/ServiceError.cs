using GraphQL;

namespace GraphService.Server.GraphQL.Errors;

/// <summary>An error that people may read: its message and code reach the answer as they are.</summary>
public abstract class ServiceError : ExecutionError
{
    protected ServiceError(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>The status of an HTTP answer that is refused with it before anything runs.</summary>
    public virtual int HttpStatus => 400;
}
