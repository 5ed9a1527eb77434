using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Dates;

/// <summary>
/// Dates of English text: March 14, 2025, 14-16 March, on Monday, in 2025, the first half of 2025, Q4 2025, the year ended March 2025, last year. A fiscal year
/// is one only where it is said whose.
/// </summary>
internal static partial class EnglishDates
{
    private const string Month =
        "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string WholeMonth = "(?-i:(?<month>January|February|March|April|May|June|July|August|September|October|November|December))";
    private const string Day = "(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string Weekday = @"(?:(?<w>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\.?,?\s+)?";
    private const string Year = "(?<y>(?:19|20)[0-9]{2})(?![0-9,.]*[0-9%])(?!-(?!(?:19|20)[0-9]{2}(?![0-9])))";
    private const string Part = @"(?<part>first half of\s+|second half of\s+|end of\s+|late\s+|early\s+|mid-)";
    private const string InLetters = @"(?:Q(?<quarter>[1-4])|(?<quarter>[1-4])Q|H(?<half>[12])|(?<half>[12])H)(?:\sof)?";
    private const string QuarterOrHalf = @"(?<!fiscal\s)(?:(?<quarter>first|second|third|fourth)\s+quarter of|" + InLetters + @")\s+";
    private const string Dayless = @"(?:in|by|since|from|until|during)\s" + WholeMonth;
    private const string WithDay = @"(?:(?:on\s)?" + WholeMonth + @"\s" + Day + @"|(?:on\s)?(?:the\s)?" + Day + @"\s(?:of\s)?" + WholeMonth + ")";
    private const string Which = @"(?<which>this|last|next)\s";
    private const string WhichPart = Which + @"(?<unit>year|month)|(?<yesterday>yesterday)|(?<today>(?<!as of )today(?!['’]s))";
    private const string OnWeekday = @"(?<on>on)\s(?-i:(?<w>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?!s|\s(?:morning|afternoon|evening)s)";
    private const string WhichMonth = @"(?:in\s|on\s)?" + Which + WholeMonth + @"(?:\s" + Day + ")?";
    private const string OfWhichYear = @",?\s(?:of\s)?" + Which + "(?<ofYear>year)";
    private const string NotOfYear = @"(?!,?\s(?:of\s)?(?:the\s|that\s|a\s)?(?:{date-other-years}\s)?year\b)";
    private const string AnyMonth = "(?:" + Dayless + "|" + WithDay + ")(?:" + OfWhichYear + "|" + NotOfYear + ")";
    private const string Owner = "(?:(?<us>U\\.S\\.|US|American|federal)|Japan['’]s|Japanese|Britain['’]s|British|UK|India['’]s|Indian)";
    private const string Owned = Owner + @"\s(?:fiscal\s(?:year\s)?|FY\s?)(?:(?<y>(?:19|20)[0-9]{2})|(?<fy>[0-9]{2}))";
    private const string Span = @"(?<months>year|quarter|half[\s-]year|half|(?:three|six|nine|twelve|12)\smonths)";
    private const string Ended = @"(?:{date-account-kinds}\s)?" + Span + @"\s(?:that\s)?(?:ended|ending|ends|through|to)\s(?:in\s|on\s)?";
    private const string EndsIn = Month + @"\.?\s+(?:" + Day + @",?\s+)?|" + Day + @"\s+(?:of\s+)?" + Month + @"\.?,?\s+";

    private const string DayTo = @"(?:\s?[-–]\s?|\sto\s|\suntil\s|(?<=between\s[0-9]{1,2}(?:st|nd|rd|th)?)\sand\s)(?<d2>[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string MaybeYear = @"(?:,?\s(?<y>(?:19|20)[0-9]{2}))?(?![0-9])";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static IEnumerable<DateMention> Find(Ontology ontology, string text, PartialDate? documentDate)
    {
        foreach (Match m in Account.In(ontology).Matches(text))
            if (OfAccount(m) is { } span)
                yield return new DateMention(m.Index, m.Index + m.Length, span.Date) { Until = span.Until };
        foreach (Match m in Absolute().Matches(text))
            if (OfYear(m.Number("y"), m) is { } date)
                yield return new DateMention(m.Index, m.Index + m.Length, date) { Weekday = WeekdayOf(m) };
        foreach (Match m in Days().Matches(text))
            if (SpanOf(m, documentDate) is { } span)
                yield return span;
        foreach (Match m in Relative.In(ontology).Matches(text))
            if (documentDate is { } day && OfWord(m, day) is { } date)
                yield return new DateMention(m.Index, m.Index + m.Length, date)
                {
                    Relative = true,
                    Document = IsBare(m) ? day : null,
                    Cycle = m.Groups["on"].Success ? DateCycle.Week : DateCycle.Year,
                };
    }

    private static bool IsBare(Match m) => m.Groups["on"].Success || m.Groups["month"].Success && !m.Groups["which"].Success;

    // 14-16 March, of the document's year where it names none.
    private static DateMention? SpanOf(Match m, PartialDate? document)
    {
        if ((m.Number("y") ?? document?.Start.Year) is not { } year || DateParts.Of(year, MonthOf(m), m.Number("d")) is not { } first
            || DateParts.Of(year, MonthOf(m), m.Number("d2")) is not { } last || last.Start <= first.Start)
            return null;
        var hasYear = m.Groups["y"].Success;
        return new DateMention(m.Index, m.Index + m.Length, first) { Until = last, Relative = !hasYear, Document = hasYear ? null : document };
    }

    private static PartialDate? OfYear(int? year, Match m)
    {
        var month = m.Number("iso") ?? MonthOf(m);
        if (month is not null || DateParts.Of(year, null, null) is not { } whole)
            return DateParts.Of(year, month, m.Number("d"));
        if (m.Groups["quarter"].Success)
            return PartialDate.Quarter(year!.Value, m.Number("quarter") ?? Array.IndexOf(Ordinals, m.Groups["quarter"].Value.ToLowerInvariant()) + 1);
        if (m.Groups["half"].Success)
            return PartialDate.Half(year!.Value, m.Number("half") ?? 1);
        return Regex.Replace(m.Groups["part"].Value.ToLowerInvariant(), @"[\s-]+", " ").Trim() switch
        {
            "first half of" => PartialDate.Half(year!.Value, 1),
            "second half of" or "late" => PartialDate.Half(year!.Value, 2),
            "end of" => PartialDate.Month(year!.Value, 12),
            _ => whole,
        };
    }

    // The fiscal year of the United States is named after the year in which it ends, those of Japan, Britain and India after that in which they begin.
    private static DateSpan? OfAccount(Match m)
    {
        if (m.Groups["months"].Success)
            return FiscalPeriods.Until(m.Number("y")!.Value, MonthOf(m)!.Value, MonthsOf(m.Groups["months"].Value.ToLowerInvariant()));
        var year = m.Number("y") ?? 2000 + m.Number("fy");
        return m.Groups["us"].Success ? FiscalPeriods.Of(year!.Value - 1, 10, "") : FiscalPeriods.Of(year!.Value, 4, "");
    }

    private static int MonthsOf(string words) => words switch
    {
        "quarter" or "three months" => 3,
        "half" or "half year" or "half-year" or "six months" => 6,
        "nine months" => 9,
        _ => 12,
    };

    private static PartialDate? OfWord(Match m, PartialDate document)
    {
        if (MonthOf(m) is { } month)
            return DateParts.Of(YearOf(m, month, document), month, m.Number("d"));
        if (m.Groups["yesterday"].Success || m.Groups["today"].Success || m.Groups["on"].Success)
            return document.Precision == DatePrecision.Day ? PartialDate.Day(document.Start.AddDays(-DaysBefore(m, document.Start))) : null;
        var offset = m.Groups["which"].Value.ToLowerInvariant() switch { "last" => -1, "next" => 1, _ => 0 };
        if (m.Groups["unit"].Value.Equals("year", StringComparison.OrdinalIgnoreCase))
            return DateParts.Of(document.Start.Year + offset, null, null);
        var first = document.Start.AddDays(1 - document.Start.Day).AddMonths(offset);
        return document.Precision >= DatePrecision.Month ? DateParts.Of(first.Year, first.Month, null) : null;
    }

    // On Monday is the last one, or the document's own day.
    private static int DaysBefore(Match m, DateOnly document) => m.Groups["today"].Success ? 0 : m.Groups["yesterday"].Success ? 1
        : ((int)document.DayOfWeek - (int)WeekdayOf(m)!.Value + 7) % 7;

    // Last October is the last one before the document; October last year is that of the year before.
    private static int? YearOf(Match m, int month, PartialDate document)
    {
        var which = m.Groups["which"].Value.ToLowerInvariant();
        var ofYear = which switch { "last" => -1, "next" => 1, _ => 0 };
        if (which.Length == 0 || m.Groups["ofYear"].Success)
            return document.Start.Year + ofYear;
        if (document.Precision < DatePrecision.Month)
            return null;
        return which switch
        {
            "last" => month < document.Start.Month ? document.Start.Year : document.Start.Year - 1,
            "next" => month > document.Start.Month ? document.Start.Year : document.Start.Year + 1,
            _ => document.Start.Year,
        };
    }

    private static int? MonthOf(Match m) => m.Groups["month"].Success ? Array.IndexOf(Months, m.Groups["month"].Value[..3].ToLowerInvariant()) + 1 : null;

    private static DayOfWeek? WeekdayOf(Match m) =>
        m.Groups["w"].Success
            ? Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(m.Groups["w"].Value[..3], StringComparison.OrdinalIgnoreCase)) : null;

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:(?<y>[0-9]{4})-(?<iso>[0-9]{2})-(?<d>[0-9]{2})(?=T[0-9]|$|[^0-9A-Za-z])"
        + @"|(?<d>[0-9]{1,2})\.(?<iso>[0-9]{1,2})\.(?<y>(?:19|20)[0-9]{2})(?![0-9A-Za-z])"
        + @"|(?:" + Weekday + Day + @"\s+(?:of\s+)?" + Month + @"\.?,?\s+(?<y>[0-9]{4})|" + Weekday + Month + @"\.?\s+(?:" + Day + @",\s+|of\s+)?(?<y>[0-9]{4})"
        + @"|(?:(?:in|by|since|from|until|of|during)\s+)?(?:the\s+)?(?:" + Part + "|" + QuarterOrHalf + ")" + Year
        + @"|(?:(?:in|by|since|from|until|during)\s+)?" + Year + @"[\s-](?-i:Q(?<quarter>[1-4])|H(?<half>[12]))"
        + @"|(?:in|by|since|from|until|of|during|between)\s+" + Year
        + @"|(?<=(?:19|20)[0-9]{2}(?:\sto\s|\suntil\s|\sthrough\s|\sand\s|[-–]))" + Year + "|" + Year
        + @"(?=[-–](?:19|20)[0-9]{2}(?![0-9年])))(?![0-9A-Za-z]))", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,])(?:from\s|between\s|on\s)?(?:" + Day + DayTo + @"\s(?:of\s)?" + Month + MaybeYear
        + "|" + Month + @"\.?\s" + Day + DayTo + MaybeYear + ")(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    private static readonly ListedPattern Account = new(
        @"(?<![0-9A-Za-z])(?:the\s+)?(?:" + Owned + "|" + Ended + "(?:" + EndsIn + ")(?<y>(?:19|20)[0-9]{2}))(?![0-9A-Za-z])",
        RegexOptions.IgnoreCase);

    private static readonly ListedPattern Relative = new(
        "(?<![0-9A-Za-z])(?:" + WhichPart + "|" + OnWeekday + "|" + WhichMonth + "|" + AnyMonth + @")(?![0-9A-Za-z]|,?\s*[0-9])",
        RegexOptions.IgnoreCase);
}
