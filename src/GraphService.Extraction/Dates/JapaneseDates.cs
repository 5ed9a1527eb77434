using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Dates;

/// <summary>Dates of Japanese text: 2025年10月3日, 令和7年, 2021(令和3)年10月, 2025年度後半, 3月期, 10月3日から5日, 昨年11月, and 同年 of a year named before.</summary>
internal static partial class JapaneseDates
{
    private const string To = "(?:から|[-~〜–])";
    private const string Kanji = "一二三四五六七八九十";
    private const string Number = "(?:[0-9]{1,2}|[" + Kanji + "]{1,3})";
    private const string Western = "(?<y>[0-9]{4}|[" + Numerals.Digits + "]{4})";
    private const string OfEra = "(?<era>令和|平成|昭和|大正|明治|(?<![A-Za-z0-9])[RHS])(?<ey>[0-9]{1,2}|元|[" + Kanji + "]{1,3})";
    private const string Both = @"(?:" + Western + @"年?\(" + OfEra + @"年?\)|" + OfEra + @"年?\(" + Western + @"年?\))年?";
    private const string Short = @"(?:(?<short>['’][0-9]{2})年|(?<![第'’])(?<short>[0-9]{2})年(?=度|の?[0-9]{1,2}(?:" + To + "[0-9]{1,2})?月(?!間)))";
    private const string Year = "(?:" + Both + "|" + Western + "年|" + OfEra + "年|" + Short + ")";
    private const string Part = "の?(?<part>前半|後半|上半期|下半期|上期|下期|末|初頭|第[1-4一二三四]四半期)";
    private const string Weekday = @"(?:\((?<w>[日月火水木金土])(?:曜日?)?(?:・祝)?\))?";
    private const string Days = "(?<d>" + Number + ")日?" + Weekday + To + "(?<d2>" + Number + ")日(?!間)|(?<d>" + Number + ")日(?!間)";
    private const string MonthDay = "(?:(?<m>" + Number + ")月?" + To + "(?<m2>" + Number + ")月(?!" + Number + "日)|(?<m>" + Number + ")月(?:" + Days + ")?)";
    private const string Term = "(?:(?<term>中間期|期)(?:" + Part + ")?)?";
    private const string Business = "(?<business>度)";

    private const string InYearOf = Year + "(?:" + Business + ")?(?:" + Part + "|の?" + MonthDay + Term + ")?";
    private const string OfAccount = Western + "(?:会計|財政|事業)年" + Business + "(?:" + Part + ")?";
    private const string FirstOfTwo = "(?<y>[0-9]{4})(?=[-~〜–][0-9]{4}年(?<business>度)?)";
    private const string Dotted = "(?:(?<y>[0-9]{4})|" + OfEra + ")[/.](?<m>[0-9]{1,2})[/.](?<d>[0-9]{1,2})(?![0-9])";

    // A month before which anything of a year stands, in whatever form, is not one of the document's year.
    private const string Bare = "(?<![)年度期元翌前昨'’A-Za-z" + Kanji + Numerals.Digits + "])(?<!年(?:度|後|前|目|間|ぶり|以内|以降|来)?の?)";
    private const string NotWithin = "(?<![0-9.,/" + Numerals.Digits + "])";
    private const string BareMonth = Bare + MonthDay + Term + "(?!間|号|前(?!半)|後(?!半))";
    private const string ToDocument = "今年|(?<!日)本年|昨年|去年|(?<![未将古従])来年|再来年|一昨年";
    private const string ToDateBefore = "同年(?![代齢輩])|前年(?!比|同|並|度比)|翌年|(?:その年|この年|同じ年)(?=の?[0-9]{1,2}月)";
    private const string YearWord = "(?<word>" + ToDocument + "|" + ToDateBefore + ")";
    private const string MonthWord = "(?<word>今月|(?<!日)本月|先月|(?<![未将古従])来月|同月)(?:(?<d>[0-9]{1,2})日(?!間))?" + Weekday;

    // 5日、東京で; not how long, how often or which: 3日間, 10日で, 毎月5日, 第2日.
    private const string DayOfMonth = "(?<![0-9〇一二三四五六七八九十年月毎約第丸全各/.,~〜・-])(?<only>[12][0-9]|3[01]|[1-9])日"
        + "(?=(?:\\((?:[日月火水木金土])(?:曜日?)?(?:・祝)?\\))?(?:付|夜|朝|午[前後]|未明|まで|から|[、に](?!(?:1回|一度|一回))))";

    public static IEnumerable<DateMention> Find(string text, PartialDate? documentDate)
    {
        DateMention? previous = null;
        var end = 0;
        foreach (var m in Absolute().Matches(text).Concat(Relative().Matches(text)).OrderBy(m => m.Index).ThenByDescending(m => m.Length))
        {
            if (m.Index < end)
                continue;
            // What can't be read is passed over as a whole: the month of 前年10月 alone would be that of another year.
            end = m.Index + m.Length;
            if (Read(m, new Surroundings(text, documentDate, previous)) is { } date)
                yield return previous = date;
        }
    }

    private static DateMention? Read(Match m, Surroundings around)
    {
        var hasYear = m.Groups["y"].Success || m.Groups["ey"].Success || m.Groups["short"].Success;
        if (Span(m, around, hasYear) is not { } span)
            return null;
        // The document's own year is taken, and no year before it in the text says otherwise.
        var isBare = !hasYear && !m.Groups["word"].Success && !around.GoesOn(m) && !around.HasMonth(m);
        return new DateMention(m.Index, m.Index + m.Length, span.Date)
        {
            Weekday = WeekdayOf(m),
            Relative = !hasYear,
            Until = span.Until,
            Document = isBare ? around.Document : null,
            Cycle = m.Groups["only"].Success ? DateCycle.Month : DateCycle.Year,
            Doubt = Doubt(m, span.Date),
        };
    }

    private static DateSpan? Span(Match m, Surroundings around, bool hasYear)
    {
        if (m.Groups["word"].Success)
            return OfWord(m, around);
        if (m.Groups["only"].Success)
            return around.MonthFor(m) is { } within && DateParts.Of(within.Year, within.Month, m.Number("only")) is { } day ? new DateSpan(day, null) : null;
        if (hasYear)
            return InYear(YearOf(m, around), m, around);
        // 3月期 is a year of account that ends in March, of which year is not said; 三月 alone may be anything.
        if (m.Groups["term"].Success && !m.Groups["m2"].Success || m.Groups["m"].Value is not [>= '0' and <= '9', ..])
            return null;
        var year = around.GoesOn(m) ? around.Before!.Value.Year + (m.Number("m") < around.Before.Value.Month ? 1 : 0) : around.Document?.Start.Year;
        return InYear(year, m, around);
    }

    private static int? YearOf(Match m, Surroundings around)
    {
        if (m.Groups["short"].Success)
            return around.HasEra(m.Index) ? null : DateParts.ShortYear(m.Groups["short"].Value, around.Document);
        var western = m.Number("y");
        var ofEra = m.Groups["era"].Success ? Era.Of(m.Groups["era"].Value)?.YearOf(m.Groups["ey"].Value) : western;
        // 2021(令和4)年 contradicts itself.
        return m.Groups["y"].Success && western != ofEra ? null : ofEra;
    }

    private static DateSpan? InYear(int? year, Match m, Surroundings around)
    {
        if (year is not { } y)
            return null;
        var part = m.Groups["part"].Value;
        if (m.Groups["business"].Success)
            return InFiscalYear(y, m, around.Left(m.Index), part);
        if (m.Groups["term"].Success && !m.Groups["m2"].Success)
            return m.Number("m") is not (>= 1 and <= 12 and var month) ? null
                : m.Groups["term"].Value == "中間期" ? FiscalPeriods.Until(y, month, 6) : FiscalPeriods.Closing(y, month, part);
        if (m.Groups["m"].Success || part.Length == 0)
            return DateParts.Of(y, m.Number("m"), m.Number("d")) is { } date ? new DateSpan(date, Until(m, date)) : null;
        return DateParts.Of(y, null, null) is { } whole ? PartOfYear(y, part, whole) : null;
    }

    private static DateSpan PartOfYear(int y, string part, PartialDate whole) => part switch
    {
        "前半" or "上半期" or "上期" => new DateSpan(PartialDate.Half(y, 1), null),
        "後半" or "下半期" or "下期" => new DateSpan(PartialDate.Half(y, 2), null),
        "末" => new DateSpan(PartialDate.Month(y, 12), null),
        ['第', var quarter, ..] => new DateSpan(PartialDate.Quarter(y, FiscalPeriods.QuarterOf(quarter)), null),
        _ => new DateSpan(whole, null),
    };

    // The months of a fiscal year up to March are those of the next year.
    private static DateSpan? InFiscalYear(int year, Match m, string before, string part)
    {
        if (m.Number("m") is not { } month)
            return FiscalPeriods.OfOwner(year, before, part);
        var inYear = month <= 3 ? year + 1 : year;
        return DateParts.Of(inYear, month, m.Number("d")) is { } date ? new DateSpan(date, Until(m, date)) : null;
    }

    private static PartialDate? Until(Match m, PartialDate start)
    {
        var until = m.Groups["d2"].Success ? DateParts.Of(start.Start.Year, start.Start.Month, m.Number("d2"))
            : m.Groups["m2"].Success ? DateParts.Of(start.Start.Year + (m.Number("m2") < start.Start.Month ? 1 : 0), m.Number("m2"), null)
            : null;
        return until?.Start > start.Start ? until : null;
    }

    private static DateSpan? OfWord(Match m, Surroundings around)
    {
        var word = m.Groups["word"].Value;
        if (OffsetOfYear(word) is { } offset)
        {
            var reference = word is "同年" or "前年" or "翌年" or "その年" or "この年" or "同じ年" ? around.Previous?.Date : around.Document;
            return InYear((m.Groups["business"].Success ? FiscalPeriods.YearOf(reference) : reference?.Start.Year) + offset, m, around);
        }
        var date = OfMonthOrDay(word, around, m);
        return date is { } found ? new DateSpan(found, null) : null;
    }

    private static int? OffsetOfYear(string word) => word switch
    {
        "今年" or "本年" or "同年" or "その年" or "この年" or "同じ年" => 0,
        "昨年" or "去年" or "前年" => -1,
        "一昨年" => -2,
        "来年" or "翌年" => 1,
        "再来年" => 2,
        _ => null,
    };

    private static PartialDate? OfMonthOrDay(string word, Surroundings around, Match m)
    {
        var (document, precision) = (around.Document?.Start, around.Document?.Precision);
        return word switch
        {
            "今月" or "本月" when precision >= DatePrecision.Month => InMonth(document, 0, m),
            "先月" when precision >= DatePrecision.Month => InMonth(document, -1, m),
            "来月" when precision >= DatePrecision.Month => InMonth(document, 1, m),
            "同月" when around.Previous?.Date.Precision >= DatePrecision.Month => InMonth(around.Before, 0, m),
            "本日" when precision == DatePrecision.Day => around.Document,
            "昨日" when precision == DatePrecision.Day => PartialDate.Day(document!.Value.AddDays(-1)),
            _ => null,
        };
    }

    private static PartialDate? InMonth(DateOnly? reference, int offset, Match m) =>
        reference?.AddDays(1 - reference.Value.Day).AddMonths(offset) is { } month ? DateParts.Of(month.Year, month.Month, m.Number("d")) : null;

    private static string? Doubt(Match m, PartialDate date) =>
        m.Groups["era"].Success && Era.Of(m.Groups["era"].Value) is { } era && date.Precision >= DatePrecision.Month && date.End < era.First
            ? $"'{m.Value}' lies before {era.Name} began, on {PartialDate.Day(era.First)}; it is read as {date}" : null;

    private static DayOfWeek? WeekdayOf(Match m) =>
        m.Groups["w"].Success ? (DayOfWeek)"日月火水木金土".IndexOf(m.Groups["w"].Captures[0].Value[0], StringComparison.Ordinal) : null;

    /// <summary>What stands around a date and gives it what it leaves open.</summary>
    private sealed record Surroundings(string Text, PartialDate? Document, DateMention? Previous)
    {
        private const int Reach = 12;
        private const int LongReach = 200;

        public DateOnly? Before => Previous?.Date.Start;

        // 11月3日に着き、5日に発った: a later day of the month before it.
        public bool HasMonth(Match m) => m.Groups["only"].Success
            && Previous is { Cycle: DateCycle.Year, Date: { Precision: DatePrecision.Day } date } && date.Start.Day < m.Number("only");

        /// <summary>In which month a day without one is: in that of the date before, else in the document's.</summary>
        public DateOnly? MonthFor(Match m) => HasMonth(m) ? Before : Document is { Precision: DatePrecision.Day } document ? document.Start : null;

        // The end of a span is in the year of its beginning, or in the next: 2025年12月25日から1月5日.
        public bool GoesOn(Match m) => Previous is not null && DateFinder.AreJoint(Text, Previous, m.Index);

        public string Left(int at) => Text[Math.Max(0, at - Reach)..at];

        // Beside years of an era, 21年 may be one too.
        public bool HasEra(int at) => EraWord().IsMatch(Text[Math.Max(0, at - LongReach)..at]);
    }

    [GeneratedRegex(NotWithin + "(?:" + InYearOf + "|" + OfAccount + "|" + FirstOfTwo + "|" + BareMonth + "|" + Dotted + ")" + Weekday)]
    private static partial Regex Absolute();

    [GeneratedRegex(YearWord + Business + "?(?:" + Part + "|の?" + MonthDay + ")?" + Weekday + "|" + MonthWord + "|(?<word>(?<!日)本日|昨日)|" + DayOfMonth + Weekday)]
    private static partial Regex Relative();

    [GeneratedRegex("令和|平成|昭和")]
    private static partial Regex EraWord();
}
