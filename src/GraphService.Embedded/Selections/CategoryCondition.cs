using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>The number's value is one of some.</summary>
internal sealed class CategoryCondition : Condition
{
    private readonly Category category;
    private readonly int count;
    private readonly bool[] allowed;
    private readonly int[] values;

    /// <param name="category">The values.</param>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="values">Those that fit; what is none of the category fits nothing.</param>
    public CategoryCondition(Category category, int count, IEnumerable<int> values)
    {
        (this.category, this.count) = (category, count);
        this.values = [.. values.Where(v => v >= 0 && v < category.Different).Distinct()];
        allowed = new bool[category.Different];
        foreach (var value in this.values)
            allowed[value] = true;
        Most = this.values.Sum(category.Count);
    }

    public override int Most { get; }

    public override bool IsExact => true;

    public override ReadOnlyMemory<int>? Listed => Most == 0 ? ReadOnlyMemory<int>.Empty
        : values is [var one] && category.Listed(one) is { } numbers ? new ReadOnlyMemory<int>(numbers)
        : default(ReadOnlyMemory<int>?);

    public override bool Fits(int number) => category.Of(number) is not Category.None and var value && allowed[value];

    public override void Keep(Bits set)
    {
        using var fitting = new Bits(count);
        foreach (var value in values)
            category.AddTo(fitting, value);
        set.And(fitting);
    }
}
