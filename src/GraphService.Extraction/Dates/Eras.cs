using System.Globalization;

namespace GraphService.Extraction.Dates;

/// <summary>Japanese eras. The year that an era ends is also the first of the next, so only the year is worked out, not the day.</summary>
internal static class Eras
{
    /// <summary>The Gregorian year; null for an era that is not known or a year that it never had.</summary>
    public static int? YearOf(string era, string year)
    {
        if (!int.TryParse(year == "元" ? "1" : year, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1)
            return null;
        return era switch
        {
            "令和" => 2018 + n,
            "平成" when n <= 31 => 1988 + n,
            "昭和" when n <= 64 => 1925 + n,
            "大正" when n <= 15 => 1911 + n,
            "明治" when n <= 45 => 1867 + n,
            _ => null,
        };
    }
}
