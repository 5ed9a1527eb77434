using CsCheck;
using GraphService.Dates;
using GraphService.Statements;

namespace GraphService.Core.Tests.Statements;

public sealed class ValidityTests
{
    private static readonly Gen<PartialDate?> Date = Gen.OneOf("2024", "2024-H2", "2025-Q1", "2025-02", "2025-02-14", "2026", "none").Select(d => d == "none" ? (PartialDate?)null : PartialDate.Parse(d));

    [Theory]
    [InlineData(null, null, Certainty.Possible)]
    [InlineData("2025-06-10", null, Certainty.Certain)]
    [InlineData("2025-06", null, Certainty.Possible)]
    [InlineData("2025-05", null, Certainty.Certain)]
    [InlineData("2025-06-11", null, null)]
    [InlineData("2025", "2025", Certainty.Possible)]
    [InlineData("2024", "2025-06-10", Certainty.Certain)]
    [InlineData("2024", "2025-06-09", null)]
    [InlineData("2024", "2025-06", Certainty.Possible)]
    [InlineData("2024", "2026", Certainty.Certain)]
    [InlineData(null, "2026", Certainty.Possible)]
    [InlineData(null, "2025-05", null)]
    public void Validity_OnTenthOfJune_IsCertainPossibleOrNone(string? from, string? until, Certainty? expected) =>
        Validity.On(new DateOnly(2025, 6, 10), Parsed(from), Parsed(until)).ShouldBe(expected);

    // Certain: on all choices of days within the dates; possible: on some. An unknown beginning may be any day, an unknown end is none.
    [Fact]
    public void Validity_OnAnyDay_IsThatOfAllWaysToFillInTheDates() => Gen.Select(Date, Date, Gen.Int[-30, 800]).Sample((from, until, offset) =>
    {
        var day = new DateOnly(2024, 6, 1).AddDays(offset);
        var begun = from is null ? [true, false] : Ends(from.Value).Select(d => d <= day);
        var going = until is null ? [true] : Ends(until.Value).Select(d => day <= d);
        var ways = begun.SelectMany(_ => going, (b, g) => b && g).ToList();
        Certainty? expected = ways.TrueForAll(w => w) ? Certainty.Certain : ways.Contains(true) ? Certainty.Possible : null;
        Validity.On(day, from, until).ShouldBe(expected);
    });

    private static DateOnly[] Ends(PartialDate date) => [date.Start, date.End];

    private static PartialDate? Parsed(string? date) => date is null ? null : PartialDate.Parse(date);
}
