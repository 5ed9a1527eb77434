using CsCheck;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Tests.Layout;

public sealed class DecimalsTests
{
    [Fact]
    public void Properties_ADoubleHoldsIt_NoText() => Decimals.Properties("amount", 0.1m).Select(p => p.Key).ShouldBe(["amount"]);

    [Fact]
    public void Properties_ADoubleLosesDigits_TextAndRestToo() =>
        Decimals.Properties("amount", 300000000.0000000000000000001m).ShouldBe([new("amount", 3e8), new("amountValue", "300000000.0000000000000000001"), new("amountRest", 1e-19)]);

    [Fact]
    public void Read_AnyFigure_ComesBack() => Gen.Decimal.Sample(value => Decimals.Read(Decimals.Properties("x", value), "x") == value);
}
