using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Dates;

/// <summary>
/// A year of account, or a part of one, as a date or a span of months. From April it is a fiscal year (FY2024), from January a calendar year;
/// one that begins in another month is a span.
/// </summary>
internal static partial class FiscalPeriods
{
    private const int April = 4;
    private const int October = 10;
    private const int July = 7;

    /// <summary>The period of which only the first month is known.</summary>
    /// <param name="year">In which it begins.</param>
    /// <param name="month">With which it begins.</param>
    /// <param name="part">上期, 第3四半期, 末 and the like; empty for the whole.</param>
    public static DateSpan? Of(int year, int month, string part) => part switch
    {
        "前半" or "上半期" or "上期" => Months(year, month, 6),
        "後半" or "下半期" or "下期" => Months(year, month + 6, 6),
        "末" => Months(year, month + 11, 1),
        ['第', var quarter, ..] => Months(year, month + (3 * (QuarterOf(quarter) - 1)), 3),
        _ => Months(year, month, 12),
    };

    /// <summary>The year, or a part of it, that ends with a month: 2025年3月期 is the fiscal year 2024.</summary>
    public static DateSpan? Closing(int year, int month, string part) => Of(month == 12 ? year : year - 1, (month % 12) + 1, part);

    /// <summary>So many months that end with a month.</summary>
    public static DateSpan? Until(int year, int month, int months) => Months(year, month - months + 1, months);

    /// <summary>
    /// Of 2024年度, as whoever is named before it counts: Japan where nobody is. Null for a state of which that is not known here.
    /// </summary>
    public static DateSpan? OfOwner(Ontology ontology, int year, string before, string part)
    {
        if (FromOctober.In(ontology).IsMatch(before))
            return Of(year - 1, October, part);
        if (FromJuly().IsMatch(before))
            return Of(year, July, part);
        if (FromJanuary.In(ontology).IsMatch(before))
            return Of(year, 1, part);
        return OtherState.In(ontology).IsMatch(before) ? null : Of(year, April, part);
    }

    /// <summary>The number in 第3四半期.</summary>
    public static int QuarterOf(char number) => "1一2二3三4四".IndexOf(number, StringComparison.Ordinal) / 2 + 1;

    /// <summary>The fiscal year of Japan in which a date lies, or null where it may lie in two.</summary>
    public static int? YearOf(PartialDate? date) => date switch
    {
        { Precision: DatePrecision.FiscalYear } d => d.Start.Year,
        { Precision: >= DatePrecision.Quarter } d => d.Start.Month >= April ? d.Start.Year : d.Start.Year - 1,
        _ => null,
    };

    private static DateSpan? Months(int year, int month, int count)
    {
        var (first, last) = (MonthOf(year, month), MonthOf(year, month + count - 1));
        if (first is not { } start || last is not { } end)
            return null;
        return (count, start.Start.Month) switch
        {
            (1, _) => new DateSpan(start, null),
            (12, 1) => new DateSpan(PartialDate.Year(start.Start.Year), null),
            (12, April) => new DateSpan(PartialDate.FiscalYear(start.Start.Year), null),
            (6, 1 or July) => new DateSpan(PartialDate.Half(start.Start.Year, (start.Start.Month + 5) / 6), null),
            _ => new DateSpan(start, end),
        };
    }

    // Months go on counting over the year's end: month 14 is February of the next.
    private static PartialDate? MonthOf(int year, int month)
    {
        var months = (year * 12) + month - 1;
        return DateParts.Of(months / 12, (months % 12) + 1, null);
    }

    private static readonly ListedPattern FromOctober = new("{date-fiscal-october}(?:の?連邦)?(?:政府)?の?$");

    [GeneratedRegex("(?:豪州|オーストラリア)(?:連邦)?(?:政府)?の?$")]
    private static partial Regex FromJuly();

    private static readonly ListedPattern FromJanuary = new("{date-fiscal-january}(?:政府)?の?$");

    private static readonly ListedPattern OtherState = new("(?:{date-fiscal-other}|(?<!{date-fiscal-own})政府)の?$(?<!{date-fiscal-april}(?:連邦)?(?:政府)?の?)");
}
