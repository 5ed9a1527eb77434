using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>Finds dates in a normalised text: Gregorian and era years, parts of years, spans, and dates relative to the document's own.</summary>
internal static partial class DateFinder
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Dates in order of their starts, without overlaps. Relative ones are found only where the document's date is known.</summary>
    public static IReadOnlyList<DateMention> Find(string text, PartialDate? documentDate)
    {
        var found = new List<DateMention>();
        foreach (Match m in Japanese().Matches(text))
            if (Absolute(m, documentDate) is { } date)
                found.Add(date);
        foreach (Match m in RelativeJapanese().Matches(text))
            if (documentDate is { } day && Relative(m, day) is { } date)
                found.Add(date);
        foreach (Match m in English().Matches(text))
            if (FromEnglish(m) is { } date)
                found.Add(date);
        return Spans(text, WithoutOverlaps(found));
    }

    private static DateMention? Absolute(Match m, PartialDate? documentDate)
    {
        var year = m.Groups["era"].Success ? Eras.YearOf(m.Groups["era"].Value, m.Groups["y"].Value) : Number(m, "y");
        var relative = !m.Groups["y"].Success;
        if (relative)
            year = documentDate?.Start.Year;
        if (year is not (>= 1800 and <= 2200) || Date(year.Value, m) is not { } date)
            return null;
        return new DateMention(m.Index, m.Index + m.Length, date) { Weekday = WeekdayOf(m), Relative = relative };
    }

    private static PartialDate? Date(int year, Match m)
    {
        if (!m.Groups["m"].Success)
            return Part(year, m.Groups["part"].Value);
        var month = Number(m, "m") ?? 0;
        if (month is not (>= 1 and <= 12))
            return null;
        if (Number(m, "d") is not { } day)
            return PartialDate.Month(year, month);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.Day(year, month, day) : null;
    }

    private static PartialDate Part(int year, string part) => part switch
    {
        "前半" or "上半期" or "上期" => PartialDate.Half(year, 1),
        "後半" or "下半期" or "下期" => PartialDate.Half(year, 2),
        "末" or "末まで" => PartialDate.Month(year, 12),
        ['第', var q, ..] when q is >= '1' and <= '4' => PartialDate.Quarter(year, q - '0'),
        _ => PartialDate.Year(year),
    };

    private static DateMention? Relative(Match m, PartialDate documentDate)
    {
        var reference = documentDate.Start;
        var word = m.Groups["word"].Value;
        PartialDate? date = word switch
        {
            "今年" or "本年" or "同年" or "昨年" or "去年" or "前年" or "来年" or "翌年" or "再来年" or "一昨年" => Date(reference.Year + Offset(word), m),
            "今月" or "本月" => MonthOf(reference, 0, m),
            "先月" => MonthOf(reference, -1, m),
            "来月" => MonthOf(reference, 1, m),
            "本日" or "今日" => documentDate.Precision == DatePrecision.Day ? documentDate : null,
            _ => null,
        };
        return date is null ? null : new DateMention(m.Index, m.Index + m.Length, date.Value) { Relative = true };
    }

    private static int Offset(string word) => word switch { "昨年" or "去年" or "前年" => -1, "一昨年" => -2, "来年" or "翌年" => 1, "再来年" => 2, _ => 0 };

    private static PartialDate? MonthOf(DateOnly reference, int offset, Match m)
    {
        var month = new DateOnly(reference.Year, reference.Month, 1).AddMonths(offset);
        if (Number(m, "d") is not { } day)
            return PartialDate.Month(month.Year, month.Month);
        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? PartialDate.Day(month.Year, month.Month, day) : null;
    }

    private static DateMention? FromEnglish(Match m)
    {
        var year = Number(m, "y") ?? 0;
        if (year is not (>= 1800 and <= 2200))
            return null;
        var month = m.Groups["iso"].Success ? Number(m, "iso") ?? 0
            : m.Groups["month"].Success ? Array.FindIndex(Months, x => x.StartsWith(m.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1 : 0;
        PartialDate? date = month is < 1 or > 12
            ? Half(year, m.Groups["part"].Value)
            : Number(m, "d") is not { } day ? PartialDate.Month(year, month)
            : day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.Day(year, month, day) : null;
        return date is null ? null : new DateMention(m.Index, m.Index + m.Length, date.Value);
    }

    private static PartialDate Half(int year, string part) =>
        part.StartsWith("first half", StringComparison.OrdinalIgnoreCase) ? PartialDate.Half(year, 1)
        : part.StartsWith("second half", StringComparison.OrdinalIgnoreCase) || part.StartsWith("late", StringComparison.OrdinalIgnoreCase) ? PartialDate.Half(year, 2)
        : part.StartsWith("end of", StringComparison.OrdinalIgnoreCase) ? PartialDate.Month(year, 12)
        : PartialDate.Year(year);

    // 2021年度から2026年度まで, 2024-2026年: two dates that make one span.
    private static List<DateMention> Spans(string text, List<DateMention> dates)
    {
        var result = new List<DateMention>();
        foreach (var date in dates)
        {
            if (result.Count > 0 && result[^1] is { Until: null } previous && previous.End <= date.Start
                && Joint().IsMatch(text[previous.End..date.Start]) && previous.Date.Start < date.Date.Start)
                result[^1] = previous with { End = date.End, Until = date.Date };
            else
                result.Add(date);
        }
        return result;
    }

    private static List<DateMention> WithoutOverlaps(List<DateMention> found)
    {
        var result = new List<DateMention>();
        foreach (var date in found.OrderBy(d => d.Start).ThenByDescending(d => d.End))
            if (result.Count == 0 || result[^1].End <= date.Start)
                result.Add(date);
        return result;
    }

    private static DayOfWeek? WeekdayOf(Match m) => m.Groups["w"].Success ? (DayOfWeek)"日月火水木金土".IndexOf(m.Groups["w"].Value[0], StringComparison.Ordinal) : null;

    private static int? Number(Match m, string group) =>
        m.Groups[group].Success && int.TryParse(m.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    [GeneratedRegex(@"(?<![0-9.,/])(?:(?:(?<era>令和|平成|昭和)(?<y>[0-9]{1,2}|元)|(?<y>[0-9]{4}))年(?:度)?(?:の?(?<part>前半|後半|上半期|下半期|上期|下期|末|初頭|第[1-4]四半期)|(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?)?|(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?(?![間号前後])|(?<y>[0-9]{4})[/.](?<m>[0-9]{1,2})[/.](?<d>[0-9]{1,2})(?![0-9]))(?:\((?<w>[日月火水木金土])(?:曜日?)?(?:・祝)?\))?")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?:(?<word>今年|本年|昨年|去年|来年|翌年|再来年|一昨年)(?:度)?(?:の?(?<part>前半|後半|上半期|下半期|末|初頭)|の?(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?)?|(?<word>今月|先月|来月)(?:(?<d>[0-9]{1,2})日)?|(?<word>本日))")]
    private static partial Regex RelativeJapanese();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:(?<y>[0-9]{4})-(?<iso>[0-9]{2})-(?<d>[0-9]{2})|(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+(?<y>[0-9]{4})|(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,\s+)?(?<y>[0-9]{4})|(?:(?:in|by|since|from|until|of|during)\s+)(?:the\s+)?(?<part>first half of\s+|second half of\s+|end of\s+|late\s+|early\s+)?(?<y>(?:19|20)[0-9]{2})(?![0-9,.]*[0-9%-]))(?![0-9A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?:から|~|-|〜|―|–| to | until |より)$")]
    private static partial Regex Joint();
}
