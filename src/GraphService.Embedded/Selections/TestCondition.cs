using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>A number passes a test that is cheap, but of which nothing more is known.</summary>
internal sealed class TestCondition(int count, Func<int, bool> fits) : Condition
{
    public override int Most => count;

    public override bool IsExact => false;

    public override bool Fits(int number) => fits(number);

    public override void Keep(Bits set) => set.KeepWhere(fits);
}
