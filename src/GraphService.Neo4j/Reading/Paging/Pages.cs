using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Paging;

/// <summary>Pages that a query cuts out, so that nothing else crosses the wire; <see cref="PageRequest.Of"/> says the same of lists in memory.</summary>
internal static class Pages
{
    /// <summary>What a query needs to cut the page.</summary>
    public static Parameters ParametersOf(PageRequest page)
    {
        var start = Math.Max((page.After ?? -1) + 1L, 0);
        var most = page.First ?? (page.Last is null ? PageRequest.DefaultSize : int.MaxValue);
        var end = Math.Max(Math.Min(page.Before ?? long.MaxValue, start + most), start);
        return new Parameters { { "start", Bounded(start) }, { "end", Bounded(end) }, { "last", page.Last ?? int.MaxValue } };
    }

    /// <summary>The page of a row, which has its <c>total</c> and a list of maps.</summary>
    public static Page<T> Read<T>(PropertyMap row, string name, PageRequest page, Func<PropertyMap, T> read)
    {
        var total = row.Number("total");
        return new Page<T>([.. row.Maps(name).Select(read)], page.Of(total).Skip, total);
    }

    /// <summary>The page of an empty list.</summary>
    public static Page<T> Empty<T>() => new([], 0, 0);

    // A longer position is none that a list in the database may be cut at.
    private static long Bounded(long position) => Math.Min(position, int.MaxValue);
}
