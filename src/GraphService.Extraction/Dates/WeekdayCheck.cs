using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>What comes of comparing a date with the weekday beside it.</summary>
/// <param name="Date">The date to use.</param>
/// <param name="Message">What doesn't agree; null where all does.</param>
internal sealed partial record WeekdayCheck(PartialDate Date, string? Message)
{
    private const int Reach = 3;

    /// <summary>
    /// Where the weekday doesn't fit, the year is doubted first (a copied header): if one year nearby fits day, month and weekday and the
    /// text itself names that year or the one before, it is used. Else the date stays as it is written.
    /// </summary>
    public static WeekdayCheck Of(DateMention mention, string written, string text)
    {
        var date = mention.Date;
        if (mention.Weekday is not { } weekday || date.Precision != DatePrecision.Day || date.Start.DayOfWeek == weekday)
            return new WeekdayCheck(date, null);
        var clash = $"'{written}' does not agree with itself: {date.Value} is a {date.Start.DayOfWeek}, not a {weekday}";
        var better = Enumerable.Range(date.Start.Year - Reach, (2 * Reach) + 1)
            .Where(y => date.Start.Day <= DateTime.DaysInMonth(y, date.Start.Month) && new DateOnly(y, date.Start.Month, date.Start.Day).DayOfWeek == weekday)
            .Select(y => (Year: y, Support: Support(text, y))).Where(y => y.Support > 0).OrderByDescending(y => y.Support).ThenBy(y => y.Year).ToList();
        if (better.Count == 0)
            return new WeekdayCheck(date, clash + "; the date is used as it is written");
        var day = PartialDate.Day(better[0].Year, date.Start.Month, date.Start.Day);
        return new WeekdayCheck(day, $"{clash}; {day.Value} fits the weekday and the years that the text names, and is used");
    }

    private static int Support(string text, int year) =>
        Years().Matches(text).Count(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) is var y && (y == year || y == year - 1));

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?=年|[-/. ,])")]
    private static partial Regex Years();
}
