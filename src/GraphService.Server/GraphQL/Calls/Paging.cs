using GraphService.Server.GraphQL.Errors;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Reads first, after, last and before.</summary>
internal static class Paging
{
    public static PageRequest Read(ArgumentReader arguments) =>
        new(Size(arguments, "first"), Position(arguments, "after"), Size(arguments, "last"), Position(arguments, "before"));

    private static int? Size(ArgumentReader arguments, string name) => arguments.Number(name) switch
    {
        null => null,
        < 0 => throw new BadUserInputError($"{name} is negative; it lies between 0 and {PageRequest.MaxSize}."),
        > PageRequest.MaxSize => throw new BadUserInputError($"{name} is more than {PageRequest.MaxSize}; ask for {PageRequest.MaxSize} at most and go on with after or before."),
        var size => size,
    };

    private static int? Position(ArgumentReader arguments, string name) =>
        arguments[name] is not string cursor ? null
        : Cursor.TryParse(cursor, out var position) ? position
        : throw new BadUserInputError($"{name} is no cursor of this service; take one from edges {{ cursor }} or pageInfo.");
}
