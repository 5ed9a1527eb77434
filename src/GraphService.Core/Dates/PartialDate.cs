using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Dates;

/// <summary>
/// A date with what it leaves open: <c>2025</c>, <c>FY2025</c>, <c>2025-H2</c>, <c>2025-Q4</c>, <c>2025-10</c>, <c>2025-10-25</c> in the Gregorian calendar.
/// It stands for the days from <see cref="Start"/> to <see cref="End"/>, both included. <c>default</c> is no date.
/// </summary>
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    private const int FirstFiscalMonth = 4;
    private const int LastFiscalYear = 9998;

    private PartialDate(DateOnly start, DatePrecision precision) => (Start, Precision) = (start, precision);

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End => Precision == DatePrecision.Day ? Start : LastDay();

    /// <summary>The date as the files and the API spell it.</summary>
    public string Value => Precision switch
    {
        DatePrecision.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.FiscalYear => $"FY{Start.Year:0000}",
        DatePrecision.Half => $"{Start.Year:0000}-H{(Start.Month + 5) / 6}",
        DatePrecision.Quarter => $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}",
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private int Months => Precision switch
    {
        DatePrecision.Year or DatePrecision.FiscalYear => 12,
        DatePrecision.Half => 6,
        DatePrecision.Quarter => 3,
        _ => 1,
    };

    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1 to 9999.</exception>
    public static PartialDate Year(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>From 1 April of the year to 31 March of the next, as years of account run in Japan. One that runs otherwise is a span of months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1 to 9998.</exception>
    public static PartialDate FiscalYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastFiscalYear);
        return new(new DateOnly(year, FirstFiscalMonth, 1), DatePrecision.FiscalYear);
    }

    /// <summary>Half 1 or 2 of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public static PartialDate Half(int year, int half) => new(new DateOnly(year, Part(half, 2) * 6 - 5, 1), DatePrecision.Half);

    /// <summary>Quarter 1 to 4 of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static PartialDate Quarter(int year, int quarter) => new(new DateOnly(year, Part(quarter, 4) * 3 - 2, 1), DatePrecision.Quarter);

    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate Month(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PartialDate Day(int year, int month, int day) => new(new DateOnly(year, month, day), DatePrecision.Day);

    /// <summary>A whole date.</summary>
    public static PartialDate Day(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>Reads one of the six forms; false where the text is none of them or there is no such day.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || Form().Match(text) is not { Success: true } match)
            return false;
        var year = Number(match, "y");
        if (year == 0 || match.Groups["f"].Success && year > LastFiscalYear)
            return false;
        if (match.Groups["h"].Success)
            date = Half(year, Number(match, "h"));
        else if (match.Groups["q"].Success)
            date = Quarter(year, Number(match, "q"));
        else if (!match.Groups["m"].Success)
            date = match.Groups["f"].Success ? FiscalYear(year) : Year(year);
        else if (Number(match, "m") is not (>= 1 and <= 12))
            return false;
        else if (!match.Groups["d"].Success)
            date = Month(year, Number(match, "m"));
        else if (Number(match, "d") is var d && d >= 1 && d <= DateTime.DaysInMonth(year, Number(match, "m")))
            date = Day(year, Number(match, "m"), d);
        else
            return false;
        return true;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is none of the six forms.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date
            : throw new FormatException($"'{text}' is no date: write 2025, FY2025, 2025-H2, 2025-Q4, 2025-10 or 2025-10-25");

    /// <summary>Whether some day is in both.</summary>
    public bool Meets(PartialDate other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether every day of the other is in this one.</summary>
    public bool Contains(PartialDate other) => Start <= other.Start && other.End <= End;

    /// <summary>By first day, then the more precise one first.</summary>
    public int CompareTo(PartialDate other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private DateOnly LastDay()
    {
        var (year, month) = (Start.Year, Start.Month + Months - 1);
        if (month > 12)
            (year, month) = (year + 1, month - 12);
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }

    private static int Part(int part, int most) => part >= 1 && part <= most ? part : throw new ArgumentOutOfRangeException(nameof(part), part, $"1 to {most}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?<f>FY)(?=[0-9]{4}$))?(?<y>[0-9]{4})(?:-H(?<h>[12])|-Q(?<q>[1-4])|-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
