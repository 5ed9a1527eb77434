using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Errors;

/// <summary>What of an error is shown: the engine's own errors by their kind, ours as they are, and of anything unexpected only that it happened.</summary>
internal readonly record struct ErrorAnswer(string Message, string Code)
{
    public const string Unexpected = "Something went wrong in the service. Its log says what.";

    public const string Unavailable = "The database can't be asked now. Try again in a moment.";

    // The engine repeats what is wrong, however long it is.
    private const int MostCharacters = 400;

    public static ErrorAnswer Of(ExecutionError error) => error switch
    {
        ServiceError => new(error.Message, error.Code!),
        SyntaxError => new(Shortened(error.Message), ErrorCodes.ParseFailed),
        TimeoutError => new("The operation took too long and was stopped.", ErrorCodes.Timeout),
        InvalidVariableError => new(Shortened(error.Message), ErrorCodes.BadUserInput),
        RequestError or DocumentError => new(Shortened(error.Message), ErrorCodes.ValidationFailed),
        { InnerException: StoreUnavailableException } => new(Unavailable, ErrorCodes.DatabaseUnavailable),
        { InnerException: StoreOverloadedException { TooLarge: true } } => new("The answer takes more than can be read at once: ask for less (fewer hops or steps, predicates, a document).", ErrorCodes.QueryTooComplex),
        { InnerException: StoreOverloadedException } => new("Too much is asked of the database now. Try again in a moment.", ErrorCodes.Overloaded),
        _ => new(Unexpected, ErrorCodes.Internal),
    };

    private static string Shortened(string message)
    {
        if (message.Length <= MostCharacters)
            return message;
        var end = char.IsHighSurrogate(message[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return message[..end] + "…";
    }
}
