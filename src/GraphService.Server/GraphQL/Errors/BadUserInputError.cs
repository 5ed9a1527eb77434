namespace GraphService.Server.GraphQL.Errors;

/// <summary>An argument or variable has a value that can't be asked for.</summary>
public sealed class BadUserInputError(string message) : ServiceError(ErrorCodes.BadUserInput, message);
