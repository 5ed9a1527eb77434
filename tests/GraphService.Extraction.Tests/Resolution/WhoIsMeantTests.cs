namespace GraphService.Extraction.Tests.Resolution;

/// <summary>Words that stand for two, for the last one of a kind, or for who speaks.</summary>
public sealed class WhoIsMeantTests
{
    [Theory]
    [InlineData("日本とカザフスタンは会談した。両国は「鉱物協力協定」に署名した。", "カザフスタン | PARTY_TO | 鉱物協力協定 | ASSERTED")]
    [InlineData("日本とカザフスタンは会談した。両国は「鉱物協力協定」に署名した。", "日本 | PARTY_TO | 鉱物協力協定 | ASSERTED")]
    [InlineData("若松精機株式会社は前川化学株式会社に出資した。両社は業務提携した。", "若松精機株式会社 | PARTNERS_WITH | 前川化学株式会社 | ASSERTED")]
    [InlineData("日本の田中一郎外務大臣は演説した。同大臣はカザフスタンを招待した。", "田中一郎 | INVITED | カザフスタン | ASSERTED")]
    [InlineData("若松精機株式会社（以下「若松」）は成長した。若松は前川化学株式会社を買収した。", "若松精機株式会社 | ACQUIRED | 前川化学株式会社 | ASSERTED")]
    public void Word_WithOneMeaning_IsResolved(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("両国は「鉱物協力協定」に署名した。", "PARTY_TO")]
    [InlineData("同大臣はカザフスタンを招待した。", "INVITED")]
    public void Word_OfWhichNothingTellsWho_StatesNothing(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();
}
