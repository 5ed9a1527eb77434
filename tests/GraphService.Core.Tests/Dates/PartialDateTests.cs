using System.Globalization;
using GraphService.Dates;

namespace GraphService.Core.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", DatePrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("FY2024", DatePrecision.FiscalYear, "2024-04-01", "2025-03-31")]
    [InlineData("FY9998", DatePrecision.FiscalYear, "9998-04-01", "9999-03-31")]
    [InlineData("2024-H2", DatePrecision.Half, "2024-07-01", "2024-12-31")]
    [InlineData("2024-Q1", DatePrecision.Quarter, "2024-01-01", "2024-03-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", DatePrecision.Day, "2024-02-29", "2024-02-29")]
    public void Date_OfEachForm_HasItsDaysAndIsWrittenAgain(string text, DatePrecision precision, string first, string last)
    {
        var date = PartialDate.Parse(text);
        (date.Value, date.Precision, Day(date.Start), Day(date.End)).ShouldBe((text, precision, first, last));
    }

    [Theory]
    [InlineData("FY24")]
    [InlineData("fy2024")]
    [InlineData("FY2024-H1")]
    [InlineData("FY2024-10")]
    [InlineData("FY9999")]
    [InlineData("FY0000")]
    [InlineData("FY 2024")]
    public void Text_ThatIsNoForm_IsNoDate(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void FiscalYear_BesideOtherDates_IsWiderThanAHalfAndBeginsInApril()
    {
        var year = PartialDate.FiscalYear(2024);
        year.Contains(PartialDate.Month(2025, 3)).ShouldBeTrue();
        year.Contains(PartialDate.Year(2024)).ShouldBeFalse();
        year.Meets(PartialDate.Quarter(2025, 1)).ShouldBeTrue();
        new[] { PartialDate.Month(2024, 5), year, PartialDate.Month(2024, 4) }.Order().ShouldBe([PartialDate.Month(2024, 4), year, PartialDate.Month(2024, 5)]);
        (year.Precision < DatePrecision.Half).ShouldBeTrue();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
