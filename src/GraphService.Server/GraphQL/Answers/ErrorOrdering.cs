using GraphQL;

namespace GraphService.Server.GraphQL.Answers;

/// <summary>
/// The order of errors in an answer: by their places in the document, then in the data. The engine gives them as they happen, which with a
/// store that is asked over a network is another order each time.
/// </summary>
internal sealed class ErrorOrdering : IComparer<ExecutionError>
{
    public static ErrorOrdering Instance { get; } = new();

    public int Compare(ExecutionError? x, ExecutionError? y)
    {
        var ((line, column), (otherLine, otherColumn)) = (Place(x!), Place(y!));
        var result = line != otherLine ? line.CompareTo(otherLine) : column.CompareTo(otherColumn);
        return result != 0 ? result : ComparePaths(x!.Path?.ToList() ?? [], y!.Path?.ToList() ?? []);
    }

    private static (int Line, int Column) Place(ExecutionError error) => error.Locations is { Count: > 0 } places ? (places[0].Line, places[0].Column) : (0, 0);

    private static int ComparePaths(List<object> a, List<object> b)
    {
        var differs = Enumerable.Range(0, Math.Min(a.Count, b.Count)).Select(i => CompareSteps(a[i], b[i])).FirstOrDefault(c => c != 0);
        return differs != 0 ? differs : a.Count.CompareTo(b.Count);
    }

    // Fields by name, items by number; at one depth of one place in the document both are of one kind.
    private static int CompareSteps(object a, object b) => a is int x && b is int y ? x.CompareTo(y) : string.CompareOrdinal(a.ToString(), b.ToString());
}
