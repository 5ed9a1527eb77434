namespace GraphService.Embedded.Columns;

/// <summary>Each number has one value of few, or none: the values by number, and the numbers by value.</summary>
internal sealed class Category
{
    /// <summary>Of what has no value.</summary>
    public const int None = ushort.MaxValue;

    private readonly ushort[] values;
    private readonly int[] counts;
    private readonly Bits?[] sets;
    private readonly int[]?[] lists;

    /// <param name="values">The value of each number, below <paramref name="different"/>, or <see cref="None"/>.</param>
    /// <param name="different">How many values there are.</param>
    /// <param name="sizes">What is kept as a list.</param>
    public Category(ushort[] values, int different, Sizes sizes)
    {
        this.values = values;
        (counts, sets, lists) = (new int[different], new Bits?[different], new int[]?[different]);
        foreach (var value in values)
            if (value != None)
                counts[value]++;
        for (var value = 0; value < different; value++)
            if (counts[value] >= values.Length / sizes.Rare)
                sets[value] = new Bits(values.Length);
            else
                lists[value] = new int[counts[value]];
        Fill();
    }

    /// <summary>How many values there are.</summary>
    public int Different => counts.Length;

    /// <summary>The value of a number.</summary>
    public int Of(int number) => values[number];

    /// <summary>How many numbers have a value.</summary>
    public int Count(int value) => counts[value];

    /// <summary>The numbers of a value, in order, where they are few; else null.</summary>
    public int[]? Listed(int value) => lists[value];

    /// <summary>Adds the numbers of a value to a set.</summary>
    public void AddTo(Bits set, int value)
    {
        if (sets[value] is { } all)
            set.Or(all);
        else
            foreach (var number in lists[value]!)
                set.Add(number);
    }

    private void Fill()
    {
        var filled = new int[counts.Length];
        for (var number = 0; number < values.Length; number++)
        {
            var value = values[number];
            if (value == None)
                continue;
            if (sets[value] is { } set)
                set.Add(number);
            else
                lists[value]![filled[value]++] = number;
        }
    }
}
