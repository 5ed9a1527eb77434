namespace GraphService.Server.GraphQL.Errors;

/// <summary>What is asked for by id, name or path isn't there; <c>extensions.suggestions</c> holds the nearest names.</summary>
public sealed class NotFoundError : ServiceError
{
    public NotFoundError(string message, IReadOnlyList<string> suggestions)
        : base(ErrorCodes.NotFound, suggestions.Count == 0 ? message : $"{message} Did you mean {string.Join(" or ", suggestions.Select(s => $"\"{s}\""))}?") =>
        Extensions = new Dictionary<string, object?> { ["suggestions"] = suggestions };
}
