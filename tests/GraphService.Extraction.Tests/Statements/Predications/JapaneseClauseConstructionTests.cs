namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>Constructions of Japanese news and notices that one argument finder understands for all predicates.</summary>
public sealed class JapaneseClauseConstructionTests
{
    [Theory]
    [InlineData("若松精機株式会社は、前川化学株式会社との間で業務提携契約を締結いたしました。", "前川化学株式会社 | PARTY_TO | 業務提携契約 | ASSERTED")]
    [InlineData("若松精機株式会社は、前川化学株式会社との間で業務提携契約を締結いたしました。", "若松精機株式会社 | PARTY_TO | 業務提携契約 | ASSERTED")]
    [InlineData("若松精機株式会社は2017年に山本太郎が創業した。", "山本太郎 | FOUNDED | 若松精機株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社は前川化学株式会社の買収を検討している。", "若松精機株式会社 | ACQUIRED | 前川化学株式会社 | EXPECTED")]
    [InlineData("検査機器のアマミツは前川化学株式会社を買収した。", "アマミツ | ACQUIRED | 前川化学株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社と前川化学株式会社は新会社「ワカマエ」を設立した。", "前川化学株式会社 | FOUNDED | ワカマエ | ASSERTED")]
    public void Construction_IsUnderstood(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("若松精機株式会社は好調だ。前川化学株式会社を買収したのは地元の資産家だった。", "ACQUIRED")]
    [InlineData("若松精機株式会社は工場を設置するために前川化学株式会社と交渉している。", "DEVELOPS")]
    public void Construction_ThatSaysNothingOfIt_StatesNothing(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();
}
