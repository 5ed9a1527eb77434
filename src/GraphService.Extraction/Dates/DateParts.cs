using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>Makes a date of the numbers that a pattern found; null where the calendar has no such date.</summary>
internal static class DateParts
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>A year, a month or a day: what there is.</summary>
    public static PartialDate? Of(int? year, int? month, int? day) => (year, month, day) switch
    {
        (not (>= FirstYear and <= LastYear), _, _) or (_, < 1 or > 12, _) => null,
        (_, null, _) => PartialDate.Year(year.Value),
        (_, _, null) => PartialDate.Month(year.Value, month.Value),
        _ => day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value) ? PartialDate.Day(year.Value, month.Value, day.Value) : null,
    };

    /// <summary>The number that a group holds, or null.</summary>
    public static int? Number(this Match match, string group) =>
        match.Groups[group].Success && int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
