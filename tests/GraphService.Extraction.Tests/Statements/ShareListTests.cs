namespace GraphService.Extraction.Tests.Statements;

/// <summary>Who holds how much of a firm, listed with one verb.</summary>
public sealed class ShareListTests
{
    [Theory]
    [InlineData("若松精機株式会社の株式は創業者の山本太郎氏が40%、前川化学株式会社が25%を保有する。", "山本太郎 | OWNS | 若松精機株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社の株式は創業者の山本太郎氏が40%、前川化学株式会社が25%を保有する。", "前川化学株式会社 | OWNS | 若松精機株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社は前川化学株式会社が60%、東雲商事株式会社が40%を出資する会社だ。", "前川化学株式会社 | OWNS | 若松精機株式会社 | ASSERTED")]
    public void Holders_ListedWithTheirShares_EachHold(string text, string statement) => Compiling.Text(text).Shown("OWNS").ShouldContain(statement);

    [Theory]
    [InlineData("若松精機株式会社の売上高は前川化学株式会社が25%上回った。")]
    [InlineData("若松精機株式会社は好調だ。地元の資産家が40%を保有する。")]
    public void Shares_OfSomethingElseOrOfNobody_AreNone(string text) => Compiling.Text(text).Shown("OWNS").ShouldBeEmpty();
}
