using GraphService.Dates;
using GraphService.Extraction.Dates;

namespace GraphService.Extraction.Tests.Dates;

public sealed class WeekdayCheckTests
{
    // 6 June is a Tuesday in 2023, a Thursday in 2024 and a Friday in 2025.
    [Fact]
    public void Weekday_ThatFits_SaysNothing() => Check("2025-06-06", DayOfWeek.Friday, "").ShouldBe(("2025-06-06", false));

    [Fact]
    public void NoWeekday_BesideTheDate_SaysNothing() => Check("2023-06-06", null, "2025年").ShouldBe(("2023-06-06", false));

    [Fact]
    public void OtherYear_NamedByTheText_IsUsed() => Check("2023-06-06", DayOfWeek.Friday, "昨年の2024年に始まり、2025年も続く。").ShouldBe(("2025-06-06", true));

    [Fact]
    public void OtherYear_AfterTheLastNamed_IsUsed() => Check("2023-06-06", DayOfWeek.Friday, "2024年8月まで待った。").ShouldBe(("2025-06-06", true));

    [Fact]
    public void OtherYear_NotNamed_LeavesTheDate() => Check("2023-06-06", DayOfWeek.Friday, "2004年に始まった。").ShouldBe(("2023-06-06", true));

    [Fact]
    public void Weekday_OfNoYearNearby_LeavesTheDate() => Check("2025-06-06", DayOfWeek.Monday, "2025年").ShouldBe(("2025-06-06", true));

    [Fact]
    public void LeapDay_InOtherYears_IsNotLookedFor() => Check("2024-02-29", DayOfWeek.Friday, "2023年と2025年").ShouldBe(("2024-02-29", true));

    [Fact]
    public void Header_ThatContradictsItself_IsReportedAtItsPlace()
    {
        var graph = Compiling.Text("港の会議の記録\n\n日時：令和5年6月6日（金）9時\n場所：公会堂\n\n港の会議は2024年に始まり、今年で二回目である。\n");
        graph.Documents[0].Date.ShouldBe(PartialDate.Parse("2025-06-06"));
        var doubt = graph.Diagnostics.ShouldHaveSingleItem();
        (doubt.Code, doubt.Line, doubt.Column).ShouldBe(("WEEKDAY_MISMATCH", 3, 4));
        graph.Texts[doubt.Document!.Value].Slice(doubt.Span!.Value).ShouldBe("令和5年6月6日（金）");
    }

    private static (string Date, bool Doubted) Check(string date, DayOfWeek? weekday, string text)
    {
        var check = WeekdayCheck.Of(new DateMention(0, 1, PartialDate.Parse(date)) { Weekday = weekday }, "…", text);
        return (check.Date.Value, check.Message is not null);
    }
}
