using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>The number is in a set.</summary>
/// <param name="numbers">The set; whoever made it disposes it.</param>
internal sealed class SetCondition(Bits numbers) : Condition
{
    private readonly int count = numbers.Count();

    public override int Most => count;

    public override bool IsExact => true;

    public override bool Fits(int number) => numbers[number];

    public override void Keep(Bits set) => set.And(numbers);
}
