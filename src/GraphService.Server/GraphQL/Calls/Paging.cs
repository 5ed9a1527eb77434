using GraphService.Server.GraphQL.Errors;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>What first, after, last and before say.</summary>
internal sealed record Paging(int? First, Cursor? After, int? Last, Cursor? Before)
{
    /// <summary>The names of these arguments.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal) { "first", "after", "last", "before" };

    /// <summary>The same for a store.</summary>
    public PageRequest Request => new(First, After?.Position, Last, Before?.Position);

    /// <summary>The cursors that are given, by their arguments.</summary>
    public IEnumerable<(string Name, Cursor Cursor)> Cursors
    {
        get
        {
            if (After is { } after)
                yield return ("after", after);
            if (Before is { } before)
                yield return ("before", before);
        }
    }

    /// <summary>Whether the arguments ask for a page that can be read, of no more items than there may be, from the start or the end of the list.</summary>
    public static bool IsFromTheStart(ArgumentReader arguments) =>
        arguments["after"] is null && arguments["before"] is null && (arguments.Number("first") ?? 0) is >= 0 and <= PageRequest.MaxSize && (arguments.Number("last") ?? 0) is >= 0 and <= PageRequest.MaxSize;

    /// <summary>How many items they ask for at most.</summary>
    public static int SizeOf(ArgumentReader arguments) => arguments.Number("first") ?? arguments.Number("last") ?? PageRequest.DefaultSize;

    public static Paging Read(ArgumentReader arguments) =>
        new(Size(arguments, "first"), Position(arguments, "after"), Size(arguments, "last"), Position(arguments, "before"));

    private static int? Size(ArgumentReader arguments, string name) => arguments.Number(name) switch
    {
        null => null,
        < 0 => throw new BadUserInputError($"{name} is negative; it lies between 0 and {PageRequest.MaxSize}."),
        > PageRequest.MaxSize => throw new BadUserInputError($"{name} is more than {PageRequest.MaxSize}; ask for {PageRequest.MaxSize} at most and go on with after or before."),
        var size => size,
    };

    private static Cursor? Position(ArgumentReader arguments, string name) =>
        arguments[name] is not string text ? null
        : Cursor.TryParse(text, out var cursor) ? cursor
        : throw new BadUserInputError($"{name} is not a cursor of this service; take one from edges {{ cursor }} or pageInfo of the page before.");
}
