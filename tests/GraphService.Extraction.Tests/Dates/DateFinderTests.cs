using GraphService.Dates;
using GraphService.Extraction.Dates;

namespace GraphService.Extraction.Tests.Dates;

/// <summary>A text and the dates in it, spans as <c>first..last</c>, apart by commas; of relative ones with the document's date.</summary>
public sealed class DateFinderTests
{
    [Theory]
    [InlineData("2025年3月14日に開いた。", "2025-03-14")]
    [InlineData("2025年3月に開いた。", "2025-03")]
    [InlineData("2025年に開いた。", "2025")]
    [InlineData("2025年度の計画", "2025")]
    [InlineData("2025年の3月", "2025-03")]
    [InlineData("2025/3/14と2025.03.15", "2025-03-14, 2025-03-15")]
    [InlineData("2025年6月6日(金)9時", "2025-06-06")]
    [InlineData("2025年2月30日", "")]
    [InlineData("2025年13月", "")]
    [InlineData("1600年の戦い", "")]
    [InlineData("12025年", "")]
    [InlineData("港の日", "")]
    public void Gregorian_InJapanese_IsFound(string text, string dates) => Found(text, null).ShouldBe(dates);

    [Theory]
    [InlineData("令和7年3月14日", "2025-03-14")]
    [InlineData("令和元年5月", "2019-05")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("大正15年", "1926")]
    [InlineData("明治45年", "1912")]
    [InlineData("令和6年度", "2024")]
    [InlineData("平成32年", "")]
    [InlineData("令和0年", "")]
    public void Era_OfJapan_IsWorkedOut(string text, string dates) => Found(text, null).ShouldBe(dates);

    [Theory]
    [InlineData("2025年前半", "2025-H1")]
    [InlineData("2025年後半に", "2025-H2")]
    [InlineData("2025年の下半期", "2025-H2")]
    [InlineData("2025年上期", "2025-H1")]
    [InlineData("2025年第3四半期", "2025-Q3")]
    [InlineData("2025年末まで", "2025-12")]
    [InlineData("2025年初頭", "2025")]
    [InlineData("2025年度末", "2026-03")]
    [InlineData("2025年度上半期", "2025")]
    [InlineData("2025年10月前半", "2025-10")]
    public void Part_OfAYear_IsFound(string text, string dates) => Found(text, null).ShouldBe(dates);

    [Theory]
    [InlineData("2013年度から2017年度までの間", "2013..2017")]
    [InlineData("2013-2017年の計画", "2013..2017")]
    [InlineData("2024~2026年", "2024..2026")]
    [InlineData("2025年4月から2025年9月まで", "2025-04..2025-09")]
    [InlineData("2025年4月から6月まで", "2025-04..2025-06")]
    [InlineData("2025年10~12月", "2025-10..2025-12")]
    [InlineData("2025年9月5日から7日", "2025-09-05..2025-09-07")]
    [InlineData("2025年9月5日(金)~7日(日)", "2025-09-05..2025-09-07")]
    [InlineData("2025年12月25日から1月5日まで", "2025-12-25..2026-01-05")]
    [InlineData("2026年から2024年", "2026, 2024")]
    [InlineData("2024年と2026年", "2024, 2026")]
    public void Span_OfTwoDates_IsOne(string text, string dates) => Found(text, null).ShouldBe(dates);

    [Theory]
    [InlineData("今年の計画", "2025-10-15", "2025")]
    [InlineData("昨年11月に", "2025-10-15", "2024-11")]
    [InlineData("来年3月5日", "2025-10-15", "2026-03-05")]
    [InlineData("再来年と一昨年", "2025", "2027, 2023")]
    [InlineData("来年度末", "2025-10-15", "2027-03")]
    [InlineData("今年後半", "2025", "2025-H2")]
    [InlineData("先月10日", "2025-01-15", "2024-12-10")]
    [InlineData("来月", "2025-12", "2026-01")]
    [InlineData("来月", "2025", "")]
    [InlineData("本日、開いた", "2025-10-15", "2025-10-15")]
    [InlineData("昨日、開いた", "2025-10-01", "2025-09-30")]
    [InlineData("本日、開いた", "2025-10", "")]
    [InlineData("10月に祭りがある", "2025-04-25", "2025-10")]
    [InlineData("10月3日に", "2025-04-25", "2025-10-03")]
    [InlineData("10月後半", "2025-04-25", "2025-10")]
    [InlineData("今年", null, "")]
    [InlineData("10月", null, "")]
    [InlineData("3月号と12月間", "2025-04-25", "")]
    [InlineData("日本年金の話", "2025-04-25", "")]
    [InlineData("将来年表を作る", "2025-04-25", "")]
    public void Relative_ToTheDocument_IsWorkedOut(string text, string? document, string dates) => Found(text, document).ShouldBe(dates);

    [Theory]
    [InlineData("2019年に始まり、翌年3月に終わった。", "2019, 2020-03")]
    [InlineData("2019年5月に始まり、同年8月に終わった。", "2019-05, 2019-08")]
    [InlineData("2019年5月1日に始まり、同月末の同月20日に終わった。", "2019-05-01, 2019-05, 2019-05-20")]
    [InlineData("2019年に、前年の倍になった。", "2019, 2018")]
    [InlineData("翌年に終わった。", "")]
    [InlineData("2019年は前年比で2倍、同年代でも最多。", "2019")]
    public void Relative_ToADateBefore_IsWorkedOut(string text, string dates) => Found(text, "2025-10-15").ShouldBe(dates);

    [Theory]
    [InlineData("on 14 March 2025", "2025-03-14")]
    [InlineData("on March 14, 2025,", "2025-03-14")]
    [InlineData("on Friday, March 14th, 2025", "2025-03-14")]
    [InlineData("the 3rd of May 2025", "2025-05-03")]
    [InlineData("Sept. 5, 2025", "2025-09-05")]
    [InlineData("in March 2025", "2025-03")]
    [InlineData("2025-03-14 and 2025-03-15T10:00", "2025-03-14, 2025-03-15")]
    [InlineData("by 2030.", "2030")]
    [InlineData("In 2025, boats", "2025")]
    [InlineData("in the first half of 2025", "2025-H1")]
    [InlineData("by the end of 2025", "2025-12")]
    [InlineData("late 2025", "2025-H2")]
    [InlineData("mid-2025", "2025")]
    [InlineData("H2 2025", "2025-H2")]
    [InlineData("Q4 2025", "2025-Q4")]
    [InlineData("the third quarter of 2025", "2025-Q3")]
    [InlineData("from 2021 to 2026", "2021..2026")]
    [InlineData("between 2021 and 2026", "2021..2026")]
    [InlineData("the 2021-2026 plan", "2021..2026")]
    [InlineData("from March 2025 to June 2025", "2025-03..2025-06")]
    [InlineData("in 2020 and 2021", "2020, 2021")]
    [InlineData("in 2,025 boats", "")]
    [InlineData("2025 boats", "")]
    [InlineData("February 30, 2025", "")]
    public void English_OfAYear_IsFound(string text, string dates) => Found(text, null).ShouldBe(dates);

    [Theory]
    [InlineData("last year", "2025-10-15", "2024")]
    [InlineData("next month", "2025-12-15", "2026-01")]
    [InlineData("this year", "2025", "2025")]
    [InlineData("in November", "2025-10-15", "2025-11")]
    [InlineData("on November 3", "2025-10-15", "2025-11-03")]
    [InlineData("on the 3rd of November", "2025-10-15", "2025-11-03")]
    [InlineData("in November 2023", "2025-10-15", "2023-11")]
    [InlineData("yesterday", "2025-10-01", "2025-09-30")]
    [InlineData("They may go, and march on", "2025-10-15", "")]
    [InlineData("last year", null, "")]
    public void English_RelativeToTheDocument_IsWorkedOut(string text, string? document, string dates) => Found(text, document).ShouldBe(dates);

    [Theory]
    [InlineData("式は2025年6月6日(金)に", "2025年6月6日(金)", DayOfWeek.Friday)]
    [InlineData("式は2025年3月20日(木・祝)に", "2025年3月20日(木・祝)", DayOfWeek.Thursday)]
    [InlineData("式は2025年6月6日(金曜日)に", "2025年6月6日(金曜日)", DayOfWeek.Friday)]
    [InlineData("on Friday, 14 March 2025, at", "Friday, 14 March 2025", DayOfWeek.Friday)]
    public void Weekday_BesideADate_BelongsToIt(string text, string written, DayOfWeek weekday)
    {
        var date = DateFinder.Find(text, null).ShouldHaveSingleItem();
        (text[date.Start..date.End], date.Weekday).ShouldBe((written, weekday));
    }

    private static string Found(string text, string? document) =>
        string.Join(", ", DateFinder.Find(text, document is null ? null : PartialDate.Parse(document)).Select(d => d.Until is { } until ? $"{d.Date}..{until}" : d.Date.Value));
}
