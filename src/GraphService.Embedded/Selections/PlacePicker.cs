using System.Buffers;

namespace GraphService.Embedded.Selections;

/// <summary>Finds the places of a page among places in no order, without sorting more of them than the page and what stands before it.</summary>
internal static class PlacePicker
{
    // Shorter lists are sorted as a whole; of longer ones a few of the nearest are kept while the rest is passed.
    private const int Short = 256;

    /// <summary>What stands at the places from <paramref name="skip"/> on once the list is sorted. The list is left in some other order.</summary>
    public static int[] Pick(Span<int> places, int skip, int take)
    {
        if (take == 0)
            return [];
        if (skip <= places.Length - skip - take)
            return Nearest(places, skip, take);
        // Seen from the other end, where fewer stand before it: ~ turns the order round.
        foreach (ref var place in places)
            place = ~place;
        var picked = Nearest(places, places.Length - skip - take, take);
        Array.Reverse(picked);
        return Array.ConvertAll(picked, place => ~place);
    }

    private static int[] Nearest(Span<int> places, int skip, int take)
    {
        var wanted = skip + take;
        if (places.Length <= Short || wanted > places.Length / 8)
        {
            places.Sort();
            return places.Slice(skip, take).ToArray();
        }
        var kept = ArrayPool<int>.Shared.Rent((4 * wanted) + Short);
        var nearest = Keep(places, kept, wanted);
        var picked = nearest.Slice(skip, take).ToArray();
        ArrayPool<int>.Shared.Return(kept);
        return picked;
    }

    // What is farther than the wanted ones that were seen last time is passed; whenever the room is full, it is sorted and cut.
    private static Span<int> Keep(ReadOnlySpan<int> places, int[] room, int wanted)
    {
        var (count, farthest) = (0, int.MaxValue);
        foreach (var place in places)
        {
            if (place > farthest)
                continue;
            room[count++] = place;
            if (count < room.Length)
                continue;
            Array.Sort(room);
            (count, farthest) = (wanted, room[wanted - 1]);
        }
        Array.Sort(room, 0, count);
        return room.AsSpan(0, wanted);
    }
}
