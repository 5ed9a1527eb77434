using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace GraphService.Server.GraphQL.Errors;

/// <summary>What of an error is shown: the engine's own errors by their kind, ours as they are, and of anything unexpected only that it happened.</summary>
internal readonly record struct ErrorAnswer(string Message, string Code)
{
    public const string Unexpected = "Something went wrong in the service. Its log says what.";

    public static ErrorAnswer Of(ExecutionError error) => error switch
    {
        ServiceError => new(error.Message, error.Code!),
        SyntaxError => new(error.Message, ErrorCodes.ParseFailed),
        TimeoutError => new("The operation took too long and was stopped.", ErrorCodes.Timeout),
        InvalidVariableError => new(error.Message, ErrorCodes.BadUserInput),
        RequestError or DocumentError => new(error.Message, ErrorCodes.ValidationFailed),
        _ => new(Unexpected, ErrorCodes.Internal),
    };
}
