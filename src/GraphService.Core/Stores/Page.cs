namespace GraphService.Stores;

/// <summary>A part of a list.</summary>
/// <param name="Items">The part.</param>
/// <param name="Offset">The position of its first item in the whole list, from 0.</param>
/// <param name="Total">The length of the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Offset, int Total)
{
    /// <summary>The hash of the graph that the page was read from, where the request asks for it.</summary>
    public string? Graph { get; init; }

    /// <summary>Whether something stands before it.</summary>
    public bool HasPrevious => Offset > 0;

    /// <summary>Whether something stands after it.</summary>
    public bool HasNext => Offset + Items.Count < Total;

    /// <summary>The same part of the list that a function makes of it.</summary>
    public Page<TOther> Map<TOther>(Func<T, TOther> map) => new([.. Items.Select(map)], Offset, Total) { Graph = Graph };
}
