using CsCheck;
using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Tests.Columns;

public sealed class BitsTests
{
    private static readonly Gen<int[]> Values = Gen.Int[-3, 3].Array[0, 300];

    [Fact]
    public void Range_OfAColumn_KeepsTheNumbersWhoseValueLiesInIt() =>
        Gen.Select(Values, Gen.Int[-4, 4], Gen.Int[-4, 4], Gen.Int[0, 5]).Sample((values, least, most, without) =>
        {
            using var set = Bits.All(values.Length);
            if (without < values.Length)
                set.Remove(without);
            set.KeepRange(values, least, most);
            var expected = Enumerable.Range(0, values.Length).Where(i => i != without && values[i] >= least && values[i] <= most).ToList();
            Numbers(set).ShouldBe(expected);
            set.Count().ShouldBe(expected.Count);
        });

    [Fact]
    public void Sets_Combined_HoldWhatListsWould() =>
        Gen.Select(Gen.Int[0, 199].Array[0, 100], Gen.Int[0, 199].Array[0, 100]).Sample((a, b) =>
        {
            using Bits both = Of(a), either = Of(a), onlyFirst = Of(a), odd = Of(a), second = Of(b);
            both.And(second);
            either.Or(second);
            onlyFirst.Except(second);
            odd.KeepWhere(number => number % 2 == 1);
            Numbers(both).ShouldBe(a.Intersect(b).Order());
            Numbers(either).ShouldBe(a.Union(b).Order());
            Numbers(onlyFirst).ShouldBe(a.Except(b).Order());
            Numbers(odd).ShouldBe(a.Distinct().Where(number => number % 2 == 1).Order());
        });

    private static Bits Of(int[] numbers)
    {
        var set = new Bits(200);
        set.AddAll(numbers);
        return set;
    }

    private static int[] Numbers(Bits set)
    {
        var numbers = new int[set.Count()];
        set.CopyTo(numbers).ShouldBe(numbers.Length);
        return numbers;
    }
}
