using System.Text.RegularExpressions;
using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>Dates of English text: March 14, 2025, 14 March, in 2025, the first half of 2025, Q4 2025, last year.</summary>
internal static partial class EnglishDates
{
    private const string Month = "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string WholeMonth = "(?-i:(?<month>January|February|March|April|May|June|July|August|September|October|November|December))";
    private const string Day = "(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string Weekday = @"(?:(?<w>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\.?,?\s+)?";
    private const string Year = "(?<y>(?:19|20)[0-9]{2})(?![0-9,.]*[0-9%])(?!-(?!(?:19|20)[0-9]{2}(?![0-9])))";
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static IEnumerable<DateMention> Find(string text, PartialDate? documentDate)
    {
        foreach (Match m in Absolute().Matches(text))
            if (OfYear(m.Number("y"), m) is { } date)
                yield return new DateMention(m.Index, m.Index + m.Length, date) { Weekday = WeekdayOf(m) };
        foreach (Match m in Relative().Matches(text))
            if (documentDate is { } day && OfWord(m, day) is { } date)
                yield return new DateMention(m.Index, m.Index + m.Length, date) { Relative = true };
    }

    private static PartialDate? OfYear(int? year, Match m)
    {
        var month = m.Number("iso") ?? MonthOf(m);
        if (month is not null || DateParts.Of(year, null, null) is not { } whole)
            return DateParts.Of(year, month, m.Number("d"));
        if (m.Groups["quarter"].Success)
            return PartialDate.Quarter(year!.Value, m.Number("quarter") ?? Array.IndexOf(Ordinals, m.Groups["quarter"].Value.ToLowerInvariant()) + 1);
        return Regex.Replace(m.Groups["part"].Value.ToLowerInvariant(), @"[\s-]+", " ").Trim() switch
        {
            "first half of" or "h1" => PartialDate.Half(year!.Value, 1),
            "second half of" or "h2" or "late" => PartialDate.Half(year!.Value, 2),
            "end of" => PartialDate.Month(year!.Value, 12),
            _ => whole,
        };
    }

    private static PartialDate? OfWord(Match m, PartialDate document)
    {
        if (MonthOf(m) is { } month)
            return DateParts.Of(document.Start.Year, month, m.Number("d"));
        if (m.Groups["yesterday"].Success)
            return document.Precision == DatePrecision.Day ? PartialDate.Day(document.Start.AddDays(-1)) : null;
        var offset = m.Groups["which"].Value.ToLowerInvariant() switch { "last" => -1, "next" => 1, _ => 0 };
        if (m.Groups["unit"].Value.Equals("year", StringComparison.OrdinalIgnoreCase))
            return DateParts.Of(document.Start.Year + offset, null, null);
        var first = document.Start.AddDays(1 - document.Start.Day).AddMonths(offset);
        return document.Precision >= DatePrecision.Month ? DateParts.Of(first.Year, first.Month, null) : null;
    }

    private static int? MonthOf(Match m) => m.Groups["month"].Success ? Array.IndexOf(Months, m.Groups["month"].Value[..3].ToLowerInvariant()) + 1 : null;

    private static DayOfWeek? WeekdayOf(Match m) =>
        m.Groups["w"].Success ? Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(m.Groups["w"].Value[..3], StringComparison.OrdinalIgnoreCase)) : null;

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:(?<y>[0-9]{4})-(?<iso>[0-9]{2})-(?<d>[0-9]{2})(?=T[0-9]|$|[^0-9A-Za-z])"
        + @"|(?:" + Weekday + Day + @"\s+(?:of\s+)?" + Month + @"\.?,?\s+(?<y>[0-9]{4})|" + Weekday + Month + @"\.?\s+(?:" + Day + @",\s+)?(?<y>[0-9]{4})"
        + @"|(?:(?:in|by|since|from|until|of|during)\s+)?(?:the\s+)?(?:(?<part>first half of\s+|second half of\s+|end of\s+|late\s+|early\s+|mid-|H[12]\s+)|(?:(?<quarter>first|second|third|fourth)\s+quarter of|Q(?<quarter>[1-4]))\s+)" + Year
        + @"|(?:in|by|since|from|until|of|during|between)\s+" + Year
        + @"|(?<=(?:19|20)[0-9]{2}(?:\sto\s|\suntil\s|\sthrough\s|\sand\s|[-–]))" + Year + "|" + Year + @"(?=[-–](?:19|20)[0-9]{2}(?![0-9年])))(?![0-9A-Za-z]))", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:(?<which>this|last|next)\s(?<unit>year|month)|(?<yesterday>yesterday)|(?:in|by|since|from|until|during)\s" + WholeMonth + @"|(?:on\s)?" + WholeMonth + @"\s" + Day + @"|(?:on\s)?(?:the\s)?" + Day + @"\s(?:of\s)?" + WholeMonth + @")(?![0-9A-Za-z]|,?\s*[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
