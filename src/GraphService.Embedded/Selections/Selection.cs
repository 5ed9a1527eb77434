using System.Buffers;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Orders;
using GraphService.Stores;

namespace GraphService.Embedded.Selections;

/// <summary>
/// Pages of the numbers that meet all conditions, in an order, with their count. What a page costs follows what it shows and how many the
/// narrowest condition leaves, not how many numbers there are.
/// </summary>
internal sealed class Selection(Sizes sizes)
{
    /// <summary>A page of all numbers that meet the conditions.</summary>
    public Page<int> Of(Order order, IReadOnlyList<Condition> conditions, PageRequest request)
    {
        if (conditions.Count == 0)
            return Cut(order.Numbers, request);
        var narrowest = conditions.MinBy(c => c.Listed is null ? int.MaxValue : c.Most)!;
        if (narrowest.Listed is { } listed && listed.Length <= Math.Max(sizes.Few, order.Count / 64))
            return OfCandidates(listed.Span, order, [.. conditions.Where(c => c != narrowest)], request);
        if (conditions is [{ IsExact: true } only] && Walked(order, only.Fits, only.Most, request) is { } page)
            return page;
        using var set = Set(order.Count, conditions);
        return Of(order, set, request);
    }

    /// <summary>A page of a set.</summary>
    public Page<int> Of(Order order, Bits set, PageRequest request)
    {
        var total = set.Count();
        return Walked(order, number => set[number], total, request) ?? Gathered(order, set, total, request);
    }

    /// <summary>A page of those candidates that meet the conditions. Each candidate is there once.</summary>
    public static Page<int> OfCandidates(ReadOnlySpan<int> candidates, Order order, IReadOnlyList<Condition> conditions, PageRequest request)
    {
        var places = ArrayPool<int>.Shared.Rent(candidates.Length);
        var found = 0;
        foreach (var candidate in candidates)
            if (Meets(candidate, conditions))
                places[found++] = order.Places[candidate];
        var page = Picked(order, places.AsSpan(0, found), request);
        ArrayPool<int>.Shared.Return(places);
        return page;
    }

    /// <summary>A page of candidates that are in order, of those that meet the conditions.</summary>
    public static Page<int> OfOrdered(ReadOnlySpan<int> candidates, IReadOnlyList<Condition> conditions, PageRequest request)
    {
        if (conditions.Count == 0)
            return Cut(candidates, request);
        var fitting = ArrayPool<int>.Shared.Rent(candidates.Length);
        var found = 0;
        foreach (var candidate in candidates)
            if (Meets(candidate, conditions))
                fitting[found++] = candidate;
        var page = Cut(fitting.AsSpan(0, found), request);
        ArrayPool<int>.Shared.Return(fitting);
        return page;
    }

    /// <summary>A page of a whole list.</summary>
    public static Page<int> Cut(ReadOnlySpan<int> whole, PageRequest request)
    {
        var (skip, take) = request.Of(whole.Length);
        return new Page<int>(whole.Slice(skip, take).ToArray(), skip, whole.Length);
    }

    public static bool Meets(int number, IReadOnlyList<Condition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
            if (!conditions[i].Fits(number))
                return false;
        return true;
    }

    private static Bits Set(int count, IReadOnlyList<Condition> conditions)
    {
        var set = Bits.All(count);
        // Tests last: they are asked of each number that is left.
        foreach (var condition in conditions.OrderBy(c => c is TestCondition))
            condition.Keep(set);
        return set;
    }

    // Follows the order from its nearer end until the page is full; null where what fits lies so far from there that gathering it costs less.
    private Page<int>? Walked(Order order, Func<int, bool> fits, int total, PageRequest request)
    {
        var (skip, take) = request.Of(total);
        // Where few fit, they are far apart.
        if ((long)order.Count * (Math.Min(skip, total - skip - take) + take) > (long)total * (sizes.Few + total))
            return null;
        var backwards = skip > total - skip - take;
        var before = backwards ? total - skip - take : skip;
        var page = new int[take];
        var (found, steps) = (0, sizes.Few + total);
        for (var place = 0; place < order.Count && found < take; place++)
        {
            if (--steps < 0)
                return null;
            var number = order.Numbers[backwards ? order.Count - 1 - place : place];
            if (fits(number) && --before < 0)
                page[found++] = number;
        }
        if (backwards)
            Array.Reverse(page);
        return new Page<int>(page, skip, total);
    }

    private static Page<int> Gathered(Order order, Bits set, int total, PageRequest request)
    {
        var places = ArrayPool<int>.Shared.Rent(total);
        set.CopyTo(places);
        for (var i = 0; i < total; i++)
            places[i] = order.Places[places[i]];
        var page = Picked(order, places.AsSpan(0, total), request);
        ArrayPool<int>.Shared.Return(places);
        return page;
    }

    private static Page<int> Picked(Order order, Span<int> places, PageRequest request)
    {
        var (skip, take) = request.Of(places.Length);
        var picked = PlacePicker.Pick(places, skip, take);
        foreach (ref var place in picked.AsSpan())
            place = order.Numbers[place];
        return new Page<int>(picked, skip, places.Length);
    }
}
