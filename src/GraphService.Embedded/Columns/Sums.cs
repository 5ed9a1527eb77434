namespace GraphService.Embedded.Columns;

/// <summary>All different sums of a graph, smallest first: an amount is known by its place among them, so that amounts compare as numbers do.</summary>
internal sealed class Sums
{
    private readonly Dictionary<decimal, int> places;
    private readonly decimal[] sorted;

    public Sums(IEnumerable<decimal> sums)
    {
        sorted = [.. sums.ToHashSet()];
        Array.Sort(sorted);
        places = new Dictionary<decimal, int>(sorted.Length);
        for (var place = 0; place < sorted.Length; place++)
            places.Add(sorted[place], place);
    }

    /// <summary>The place of a sum of the graph.</summary>
    public int this[decimal sum] => places[sum];

    /// <summary>How many sums are smaller than one.</summary>
    public int Below(decimal sum) => Array.BinarySearch(sorted, sum) is >= 0 and var at ? at : ~Array.BinarySearch(sorted, sum);

    /// <summary>How many sums are at most one.</summary>
    public int UpTo(decimal sum) => Array.BinarySearch(sorted, sum) is >= 0 and var at ? at + 1 : ~Array.BinarySearch(sorted, sum);
}
