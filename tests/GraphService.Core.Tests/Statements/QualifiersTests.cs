using GraphService.Dates;
using GraphService.Statements;

namespace GraphService.Core.Tests.Statements;

public sealed class QualifiersTests
{
    private static readonly Qualifiers Full = new()
    {
        Amount = new Money(15, "USD", Bound.About, "15"),
        RoundAmount = new Money(40, "USD", Bound.Exact, "40"),
        Share = new Share(20, 20, Bound.Exact, "20%"),
        Role = "lead investor",
        Round = "Series A",
        Date = PartialDate.Parse("2025-10"),
        ValidFrom = PartialDate.Parse("2025"),
        ValidUntil = PartialDate.Parse("2026"),
    };

    // Whoever adds a qualifier and forgets one of the three is told here.
    [Fact]
    public void Qualifiers_EachOfThem_CountsIsInTheKeyAndIsCompared()
    {
        var each = typeof(Qualifiers).GetProperties().Where(p => p.CanWrite).ToList();
        Full.Count.ShouldBe(each.Count);
        foreach (var property in each)
        {
            property.GetValue(Full).ShouldNotBeNull(property.Name);
            var one = new Qualifiers();
            property.SetValue(one, property.GetValue(Full));
            one.Count.ShouldBe(1, property.Name);
            one.Key.ShouldNotBe(Qualifiers.None.Key, property.Name);
            one.Fits(Full).ShouldBeTrue(property.Name);
            one.Fits(Qualifiers.None).ShouldBeFalse(property.Name);
        }
    }

    [Fact]
    public void Qualifiers_NothingStated_FitWhateverIsStated()
    {
        Qualifiers.None.Count.ShouldBe(0);
        Qualifiers.None.Fits(Full).ShouldBeTrue();
    }

    [Fact]
    public void Qualifiers_DateLessPrecise_FitTheMorePrecise()
    {
        var year = new Qualifiers { Date = PartialDate.Year(2025) };
        year.Fits(Full).ShouldBeTrue();
        new Qualifiers { Date = Full.Date }.Fits(year).ShouldBeFalse();
    }

    [Fact]
    public void Key_OfTwoWordings_IsOne() =>
        (Full with { Amount = new Money(15.0m, "USD", Bound.About, "some fifteen"), Share = new Share(20, 20, Bound.Exact, "a fifth") }).Key.ShouldBe(Full.Key);
}
