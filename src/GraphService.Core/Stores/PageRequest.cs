namespace GraphService.Stores;

/// <summary>
/// Which part of a list is asked for, after the Relay connection specification: first <see cref="After"/> and <see cref="Before"/> cut the
/// list, then <see cref="First"/> and <see cref="Last"/>. Positions count from 0 in the whole list.
/// </summary>
public readonly record struct PageRequest(int? First = null, int? After = null, int? Last = null, int? Before = null)
{
    /// <summary>How many a page holds when nothing is said.</summary>
    public const int DefaultSize = 20;

    /// <summary>The most that a page may be asked to hold.</summary>
    public const int MaxSize = 100;

    /// <summary>What nobody looks at. A store may leave it out: a total is then what it knows of, lists are <see cref="Stores.Unread"/>, anything else is null.</summary>
    public Parts Unread { get; init; }

    /// <summary>Whether the page is to say of which graph it is (<see cref="Page{T}.Graph"/>); counts for stores that can (<see cref="IGraphStore.SaysGraphOfPages"/>).</summary>
    public bool WithGraph { get; init; }

    /// <summary>Everything: for reads that the API does not page.</summary>
    public static PageRequest All { get; } = new(First: int.MaxValue);

    /// <summary>The part of a list of <paramref name="total"/> that is asked for: how many to pass over, and how many to take.</summary>
    public (int Skip, int Take) Of(int total)
    {
        var start = Math.Clamp((After ?? -1) + 1L, 0, total);
        var end = Math.Clamp((long)(Before ?? total), start, total);
        if (First is { } first)
            end = Math.Min(end, start + first);
        if (Last is { } last)
            start = Math.Max(start, end - last);
        if (First is null && Last is null)
            end = Math.Min(end, start + DefaultSize);
        return ((int)start, (int)(end - start));
    }
}
