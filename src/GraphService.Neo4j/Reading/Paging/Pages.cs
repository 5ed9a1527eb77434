using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Paging;

/// <summary>Pages that a query cuts out, so that nothing else crosses the wire; <see cref="PageRequest.Of"/> says the same of lists in memory.</summary>
internal static class Pages
{
    /// <summary>What a query needs to cut the page: of a list whose length nobody asks for one item more, which says that it goes on.</summary>
    public static Parameters ParametersOf(PageRequest page)
    {
        var (start, end) = BordersOf(page);
        return new Parameters
        {
            { "start", Bounded(start) },
            { "end", Bounded(end) },
            { "size", Bounded(end - start + 1) },
            { "last", page.Last ?? int.MaxValue },
        };
    }

    /// <summary>How many items from the start say all of a page, and whether the list goes on.</summary>
    public static int EndOf(PageRequest page) => (int)Bounded(BordersOf(page).End + 1);

    /// <summary>Whether a page can't be cut without the length of the whole list.</summary>
    public static bool AreFromTheEnd(PageRequest page) => page.Last is not null;

    /// <summary>The shape of a query for pages of statements.</summary>
    public static QueryShape Paged(this QueryShape shape, PageRequest page) => shape
        .If(AreFromTheEnd(page) || !page.Unread.HasFlag(Parts.Total), "whole")
        .If(page.WithGraph, "graph")
        .If(!page.Unread.HasFlag(Parts.Evidence), "evidence")
        .If(!page.Unread.HasFlag(Parts.Amounts), "amounts")
        .If(!page.Unread.HasFlag(Parts.Terms), "terms")
        .If(!page.Unread.HasFlag(Parts.Dates), "dates")
        .If(!page.Unread.HasFlag(Parts.Details), "details");

    /// <summary>The page of a row, which has a list of maps and, where it was asked for, its <c>total</c>.</summary>
    public static Page<T> Read<T>(PropertyMap row, string name, PageRequest page, Func<PropertyMap, T> read)
    {
        var (start, end) = BordersOf(page);
        var maps = row.Maps(name);
        var total = row.OptionalNumber("total") ?? (int)Math.Min(start + maps.Count, int.MaxValue);
        // Of a list that ends before the page, nobody knows where.
        var skip = page.Of(total).Skip;
        return new Page<T>([.. maps.Take((int)Math.Min(AreFromTheEnd(page) ? int.MaxValue : end - start, int.MaxValue)).Select(read)], skip, total) { Graph = row.OptionalText("graph") };
    }

    /// <summary>The page of an empty list.</summary>
    public static Page<T> Empty<T>() => new([], 0, 0);

    private static (long Start, long End) BordersOf(PageRequest page)
    {
        var start = Math.Max((page.After ?? -1) + 1L, 0);
        var most = page.First ?? (page.Last is null ? PageRequest.DefaultSize : int.MaxValue);
        return (start, Math.Max(Math.Min(page.Before ?? long.MaxValue, start + most), start));
    }

    // A longer position is none that a list in the database may be cut at.
    private static long Bounded(long position) => Math.Min(position, int.MaxValue);
}
