using CsCheck;
using GraphService.Embedded.Orders;

namespace GraphService.Embedded.Tests.Orders;

public sealed class OrderTests
{
    [Fact]
    public void Numbers_OfEqualKeys_ComeInTheirOwnOrder() => Gen.ULong[0, 5].Array[0, 100].Sample(keys =>
    {
        var order = Order.By([.. keys]);
        order.Numbers.ToArray().ShouldBe(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]));
        foreach (var number in order.Numbers)
            order.Numbers[order.Places[number]].ShouldBe(number);
    });

    [Fact]
    public void Numbers_OfEqualKeys_AreComparedFurther() => Gen.Select(Gen.ULong[0, 3], Gen.Int[0, 3]).Array[0, 100].Sample(items =>
        Order.By([.. items.Select(i => i.Item1)], (a, b) => items[a].Item2.CompareTo(items[b].Item2)).Numbers.ToArray()
            .ShouldBe(Enumerable.Range(0, items.Length).OrderBy(i => items[i].Item1).ThenBy(i => items[i].Item2)));
}
