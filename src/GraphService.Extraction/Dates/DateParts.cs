using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Dates;

/// <summary>Makes a date of the numbers that a pattern found; null where the calendar has no such date.</summary>
internal static class DateParts
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;
    private const int YearsAhead = 5;
    private const int FirstShortYear = 50;

    /// <summary>A year, a month or a day: what there is.</summary>
    public static PartialDate? Of(int? year, int? month, int? day) => (year, month, day) switch
    {
        (not (>= FirstYear and <= LastYear), _, _) or (_, < 1 or > 12, _) => null,
        (_, null, _) => PartialDate.Year(year.Value),
        (_, _, null) => PartialDate.Month(year.Value, month.Value),
        _ => day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value) ? PartialDate.Day(year.Value, month.Value, day.Value) : null,
    };

    /// <summary>The number that a group holds, in digits or kanji, or null.</summary>
    public static int? Number(this Match match, string group) =>
        !match.Groups[group].Success ? null
        : int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
        : Numerals.Value(match.Groups[group].Value) is { } value && value < 10000 && value == decimal.Truncate(value) ? (int)value : null;

    /// <summary>The year of '21, or null where neither century is likely: long after the document, or before 1950.</summary>
    public static int? ShortYear(string written, PartialDate? document)
    {
        var year = int.Parse(written.AsSpan(written.Length - 2), CultureInfo.InvariantCulture);
        var last = document is { } d ? d.Start.Year + YearsAhead : 2000 + FirstShortYear - 1;
        return 2000 + year <= last ? 2000 + year : year >= FirstShortYear ? 1900 + year : null;
    }
}
