using System.Text.RegularExpressions;
using GraphService.Dates;

namespace GraphService.Extraction.Dates;

/// <summary>Dates of Japanese text: 2025年10月3日, 令和7年, 2025年度後半, 10月3日から5日, 昨年11月, and 同年 of a year named before.</summary>
internal static partial class JapaneseDates
{
    private const string Part = "の?(?<part>前半|後半|上半期|下半期|上期|下期|末|初頭|第[1-4]四半期)";
    private const string Weekday = @"(?:\((?<w>[日月火水木金土])(?:曜日?)?(?:・祝)?\))?";
    private const string MonthDay = "(?:(?<m>[0-9]{1,2})月?(?:から|[-~〜–])(?<m2>[0-9]{1,2})月(?![0-9]{1,2}日)|(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日?" + Weekday + "(?:から|[-~〜–])(?<d2>[0-9]{1,2})日(?!間)|(?<d>[0-9]{1,2})日(?!間))?)";

    public static IEnumerable<DateMention> Find(string text, PartialDate? documentDate)
    {
        DateMention? previous = null;
        foreach (var m in Absolute().Matches(text).Concat(Relative().Matches(text)).OrderBy(m => m.Index).ThenByDescending(m => m.Length))
            if ((previous is null || previous.End <= m.Index) && Read(m, text, documentDate, previous) is { } date)
                yield return previous = date;
    }

    private static DateMention? Read(Match m, string text, PartialDate? documentDate, DateMention? previous)
    {
        var relative = !m.Groups["y"].Success;
        if (Start(m, text, documentDate, previous) is not { } date)
            return null;
        return new DateMention(m.Index, m.Index + m.Length, date) { Weekday = WeekdayOf(m), Relative = relative, Until = Until(m, date) };
    }

    private static PartialDate? Start(Match m, string text, PartialDate? documentDate, DateMention? previous)
    {
        if (m.Groups["word"].Success)
            return OfWord(m, documentDate, previous);
        if (m.Groups["y"].Success)
            return WithPart(m.Groups["era"].Success ? Eras.YearOf(m.Groups["era"].Value, m.Groups["y"].Value) : m.Number("y"), m);
        // The end of a span is in the year of its beginning, or in the next: 2025年12月25日から1月5日.
        if (previous is not null && DateFinder.AreJoint(text, previous, m.Index))
            return DateParts.Of(previous.Date.Start.Year + (m.Number("m") < previous.Date.Start.Month ? 1 : 0), m.Number("m"), m.Number("d"));
        return DateParts.Of(documentDate?.Start.Year, m.Number("m"), m.Number("d"));
    }

    private static PartialDate? Until(Match m, PartialDate start)
    {
        var until = m.Groups["d2"].Success ? DateParts.Of(start.Start.Year, start.Start.Month, m.Number("d2"))
            : m.Groups["m2"].Success ? DateParts.Of(start.Start.Year + (m.Number("m2") < start.Start.Month ? 1 : 0), m.Number("m2"), null)
            : null;
        return until?.Start > start.Start ? until : null;
    }

    private static PartialDate? OfWord(Match m, PartialDate? documentDate, DateMention? previous)
    {
        var (document, before) = (documentDate?.Start, previous?.Date.Start);
        return m.Groups["word"].Value switch
        {
            "今年" or "本年" => WithPart(document?.Year, m),
            "昨年" or "去年" => WithPart(document?.Year - 1, m),
            "一昨年" => WithPart(document?.Year - 2, m),
            "来年" => WithPart(document?.Year + 1, m),
            "再来年" => WithPart(document?.Year + 2, m),
            "同年" => WithPart(before?.Year, m),
            "前年" => WithPart(before?.Year - 1, m),
            "翌年" => WithPart(before?.Year + 1, m),
            "今月" or "本月" when documentDate?.Precision >= DatePrecision.Month => InMonth(document, 0, m),
            "先月" when documentDate?.Precision >= DatePrecision.Month => InMonth(document, -1, m),
            "来月" when documentDate?.Precision >= DatePrecision.Month => InMonth(document, 1, m),
            "同月" when previous?.Date.Precision >= DatePrecision.Month => InMonth(before, 0, m),
            "本日" when documentDate?.Precision == DatePrecision.Day => documentDate,
            "昨日" when documentDate?.Precision == DatePrecision.Day => PartialDate.Day(document!.Value.AddDays(-1)),
            _ => null,
        };
    }

    private static PartialDate? WithPart(int? year, Match m)
    {
        if (!m.Groups["part"].Success || DateParts.Of(year, null, null) is not { } whole)
            return DateParts.Of(year, m.Number("m"), m.Number("d"));
        var part = m.Groups["part"].Value;
        // A business year ends in March; its halves and quarters are none of the calendar's.
        if (m.Groups["business"].Success)
            return part == "末" ? DateParts.Of(year + 1, 3, null) : whole;
        return part switch
        {
            "前半" or "上半期" or "上期" => PartialDate.Half(year!.Value, 1),
            "後半" or "下半期" or "下期" => PartialDate.Half(year!.Value, 2),
            "末" => PartialDate.Month(year!.Value, 12),
            ['第', var quarter, ..] => PartialDate.Quarter(year!.Value, quarter - '0'),
            _ => whole,
        };
    }

    private static PartialDate? InMonth(DateOnly? reference, int offset, Match m) =>
        reference?.AddDays(1 - reference.Value.Day).AddMonths(offset) is { } month ? DateParts.Of(month.Year, month.Month, m.Number("d")) : null;

    private static DayOfWeek? WeekdayOf(Match m) =>
        m.Groups["w"].Success ? (DayOfWeek)"日月火水木金土".IndexOf(m.Groups["w"].Captures[0].Value[0], StringComparison.Ordinal) : null;

    [GeneratedRegex(@"(?<![0-9.,/])(?:(?:(?<era>令和|平成|昭和|大正|明治)(?<y>[0-9]{1,2}|元)|(?<y>[0-9]{4}))年(?<business>度)?(?:" + Part + "|の?" + MonthDay + @")?|(?<y>[0-9]{4})(?=[-~〜–][0-9]{4}年)|" + MonthDay + @"(?!間|号|前(?!半)|後(?!半))|(?<y>[0-9]{4})[/.](?<m>[0-9]{1,2})[/.](?<d>[0-9]{1,2})(?![0-9]))" + Weekday)]
    private static partial Regex Absolute();

    [GeneratedRegex("(?<word>今年|(?<!日)本年|昨年|去年|(?<![未将古従])来年|再来年|一昨年|同年(?![代齢輩])|前年(?!比|同|並|度比)|翌年)(?<business>度)?(?:" + Part + "|の?" + MonthDay + ")?" + Weekday
        + "|(?<word>今月|(?<!日)本月|先月|(?<![未将古従])来月|同月)(?:(?<d>[0-9]{1,2})日(?!間))?" + Weekday + "|(?<word>(?<!日)本日|昨日)")]
    private static partial Regex Relative();
}
