namespace GraphService.Extraction.Tests.Documents;

/// <summary>When a text without front matter says that it was issued, at its head or foot; and what is the date of something else.</summary>
public sealed class IssueDateTests
{
    private const string Tale = "\n\n青空製薬株式会社は港湾に倉庫を建てた。\n";
    private const string Story = "\n\nSparrow Foods Inc. built a warehouse at the harbour.\n";

    [Theory]
    [InlineData("倉庫の完成について\n\n令和8年5月22日" + Tale, "2026-05-22")]
    [InlineData("2026年6月18日\n青空製薬株式会社\n\n倉庫の完成に関するお知らせ" + Tale, "2026-06-18")]
    [InlineData("倉庫が完成\n2026年11月6日　19:42更新" + Tale, "2026-11-06")]
    [InlineData("倉庫が完成\n公開日：2026/3/4" + Tale, "2026-03-04")]
    [InlineData("【東京＝2026年3月4日】青空製薬株式会社は倉庫を建てた。", "2026-03-04")]
    [InlineData("倉庫が完成" + Tale + "\n（2026年6月4日　東西新聞）\n", "2026-06-04")]
    [InlineData("A new warehouse\n\nLeeds, 19 November 2025" + Story, "2025-11-19")]
    [InlineData("A new warehouse\nby Aiko Tanaka | 3 October 2025 | 7 comments" + Story, "2025-10-03")]
    [InlineData("A new warehouse\n13.06.2025 / 10:42" + Story, "2025-06-13")]
    [InlineData("A new warehouse\nPublished on March 5, 2026" + Story, "2026-03-05")]
    [InlineData("A new warehouse\n\nLEEDS, England -- 14 October 2025 -- Sparrow Foods Inc. built a warehouse.\n", "2025-10-14")]
    [InlineData("A new warehouse\n\nLEEDS, March 4, 2026 /PressNewsLine/ -- Sparrow Foods Inc. built a warehouse.\n", "2026-03-04")]
    public void Date_AtHeadOrFoot_IsTheDocuments(string text, string date) => DateOf(text).ShouldBe(date);

    [Theory]
    [InlineData("倉庫は2026年3月4日に完成した" + Tale)]
    [InlineData("契約締結日　2026年4月9日" + Tale)]
    [InlineData("- 2026年3月4日\n- 2026年3月5日" + Tale)]
    [InlineData("A warehouse that opened on 4 March 2026 burns down" + Story)]
    [InlineData("Closing date: 4 March 2026" + Story)]
    [InlineData("| Date | Deal |\n|---|---|\n| 4 March 2026 | warehouse |" + Story)]
    [InlineData("March 2026" + Story)]
    public void Date_OfSomethingElse_IsNotTheDocuments(string text) => DateOf(text).ShouldBe("");

    [Theory]
    [InlineData("PRESS RELEASE\n\nA new warehouse in Leeds\n\nLeeds, 19 November 2025" + Story, "A new warehouse in Leeds")]
    [InlineData("Leeds, 19 November 2025\n\nA new warehouse in Leeds" + Story, "A new warehouse in Leeds")]
    [InlineData("Home » News » Ports\n\nA new warehouse in Leeds" + Story, "A new warehouse in Leeds")]
    [InlineData("2026年6月18日\n青空製薬株式会社\n\n倉庫の完成に関するお知らせ" + Tale, "倉庫の完成に関するお知らせ")]
    [InlineData("報道発表\n\n倉庫の完成について\n\n令和8年5月22日" + Tale, "倉庫の完成について")]
    [InlineData("第3回 沿岸物流協議会 議事録\n\n日時：令和8年2月12日\n出席者：青木 徹\n\n議題1　共同配送について\n\n倉庫を建てることとした。\n", "第3回沿岸物流協議会議事録")]
    public void Title_IsNoLineForDateOrKind(string text, string title) => Compiling.Text(text).Documents.ShouldHaveSingleItem().Title.ShouldBe(title);

    private static string DateOf(string text) => Compiling.Text(text).Documents.ShouldHaveSingleItem().Date?.Value ?? "";
}
