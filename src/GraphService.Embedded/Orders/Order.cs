namespace GraphService.Embedded.Orders;

/// <summary>One order of all numbers below a count, kept both ways: a page of the whole list is a piece of it, and numbers compare by their places.</summary>
internal sealed class Order
{
    private readonly int[] numbers;
    private readonly int[] places;

    private Order(int[] numbers)
    {
        this.numbers = numbers;
        places = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
            places[numbers[place]] = place;
    }

    public int Count => numbers.Length;

    /// <summary>The number at each place.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    /// <summary>The place of each number.</summary>
    public ReadOnlySpan<int> Places => places;

    /// <summary>The numbers as they are.</summary>
    public static Order Ascending(int count) => new([.. Enumerable.Range(0, count)]);

    /// <summary>Smallest key first, then by number. The keys are sorted too.</summary>
    public static Order By(ulong[] keys)
    {
        int[] numbers = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, numbers);
        // Array.Sort is not stable: the numbers of one key are sorted by themselves.
        ForEachTie(keys, (from, length) => Array.Sort(numbers, from, length));
        return new Order(numbers);
    }

    /// <summary>
    /// Smallest key first, then by a comparison, then by number. Keys of the beginnings of texts save most comparisons, each of which has to
    /// fetch two objects from all over the memory.
    /// </summary>
    public static Order By(ulong[] keys, Comparison<int> comparison)
    {
        int[] numbers = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, numbers);
        var ties = Comparer<int>.Create((a, b) => comparison(a, b) is not 0 and var c ? c : a.CompareTo(b));
        ForEachTie(keys, (from, length) => Array.Sort(numbers, from, length, ties));
        return new Order(numbers);
    }

    private static void ForEachTie(ulong[] keys, Action<int, int> sort)
    {
        for (var from = 0; from < keys.Length;)
        {
            var end = from + 1;
            while (end < keys.Length && keys[end] == keys[from])
                end++;
            if (end - from > 1)
                sort(from, end - from);
            from = end;
        }
    }
}
