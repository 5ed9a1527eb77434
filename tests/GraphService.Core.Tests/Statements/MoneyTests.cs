using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Core.Tests.Statements;

public sealed class MoneyTests
{
    [Fact]
    public void Range_WithItsEndsTheWrongWayRound_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new Money(2, "USD", Bound.About, "2-1", 1))
            .Message.ShouldStartWith("The upper end of a range of money is not less than the lower: 2 to 1");
        Should.Throw<ArgumentException>(() => new Money(null, "USD", Bound.About, "some", 1));
        new Money(1, "USD", Bound.About, "1-1.50", 1.50m).Max.ShouldBe(1.5m);
    }

    // The first id is the one that version 0.1 gave: what came later must not change it.
    [Fact]
    public void Id_OfAStatement_ChangesWithAnUpperEndOrARoundOnly()
    {
        var content = Stating(new() { Amount = new Money(15, "USD", Bound.About, "15") });
        var range = Stating(new() { Amount = new Money(15, "USD", Bound.About, "15-20", 20) });
        var round = content.Qualifiers with { RoundAmount = new Money(15, "USD", Bound.About, "15") };
        content.Id.Value.ShouldBe("statement-b1161ed2402b81ec");
        new[] { content.Id, range.Id, Stating(round).Id, Stating(range.Qualifiers with { RoundAmount = round.RoundAmount }).Id }.Distinct().Count().ShouldBe(4);
        Stating(new() { Amount = new Money(15, "USD", Bound.About, "from 15 to 20", 20.0m) }).Id.ShouldBe(range.Id);
    }

    private static StatementContent Stating(Qualifiers qualifiers) =>
        new(new EntityId("company-a"), "INVESTED_IN", new EntityId("company-b"), Stance.Asserted) { Qualifiers = qualifiers };
}
