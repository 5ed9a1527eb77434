using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>The number is one of a list.</summary>
/// <param name="count">How many numbers there are.</param>
/// <param name="numbers">In order, each once.</param>
internal sealed class ListCondition(int count, ReadOnlyMemory<int> numbers) : Condition
{
    public override int Most => numbers.Length;

    public override bool IsExact => true;

    public override ReadOnlyMemory<int>? Listed => numbers;

    public override bool Fits(int number) => numbers.Span.BinarySearch(number) >= 0;

    public override void Keep(Bits set)
    {
        using var fitting = new Bits(count);
        foreach (var number in numbers.Span)
            fitting.Add(number);
        set.And(fitting);
    }
}
