using GraphService.Entities;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Japanese phrases that are things because somebody builds, launches, proposes, pays for or attends them.</summary>
public sealed class RolePhraseTests
{
    [Theory]
    [InlineData("朝霧商船株式会社は、新潟港で自動倉庫を建設した。", "朝霧商船株式会社 | DEVELOPS | 自動倉庫 | ASSERTED")]
    [InlineData("朝霧商船株式会社は、新潟港で自動倉庫を建設した。", "自動倉庫 | LOCATED_IN | 新潟 | ASSERTED")]
    [InlineData("朝霧商船株式会社は氷点下の保管庫を新設した。", "朝霧商船株式会社 | DEVELOPS | 氷点下の保管庫 | ASSERTED")]
    [InlineData("碧浦通商は低温物流拠点を建てた。", "碧浦通商 | DEVELOPS | 低温物流拠点 | ASSERTED")]
    [InlineData("浅間化成株式会社は太陽熱の乾燥設備を整備した。", "浅間化成株式会社 | DEVELOPS | 太陽熱の乾燥設備 | ASSERTED")]
    [InlineData("ペルー政府は高地の通信網に20億円を拠出した。", "ペルー | FUNDS | 高地の通信網 | ASSERTED | 2000000000 JPY Exact")]
    [InlineData("チリ政府は漁港の再生基金に12億円を拠出した。", "チリ | FUNDS | 漁港の再生基金 | ASSERTED | 1200000000 JPY Exact")]
    [InlineData("ケニアは越境する家畜の追跡制度を提案した。", "ケニア | PROPOSED | 家畜の追跡制度 | ASSERTED")]
    [InlineData("ノルウェー政府は氷海航行の共通規則を提唱した。", "ノルウェー | PROPOSED | 氷海航行の共通規則 | ASSERTED")]
    [InlineData("室生航氏は朝食会に出席した。", "室生航 | PARTICIPATED_IN | 朝食会 | ASSERTED")]
    [InlineData("室生航氏は灯台保存の国際会議に出席した。", "室生航 | PARTICIPATED_IN | 灯台保存の国際会議 | ASSERTED")]
    public void Noun_InARoleOfThings_IsAThing(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("菅平工業株式会社は「星降る棚田」を立ち上げた。", "菅平工業株式会社 | LAUNCHED | 星降る棚田 | ASSERTED")]
    [InlineData("朝霧商船株式会社は「かもめ便」を始めた。", "朝霧商船株式会社 | LAUNCHED | かもめ便 | ASSERTED")]
    [InlineData("浅間化成株式会社は「ひだまり工房」を2023年に発売した。", "浅間化成株式会社 | LAUNCHED | ひだまり工房 | ASSERTED")]
    [InlineData("ケニアは「草原の約束」を提案した。", "ケニア | PROPOSED | 草原の約束 | ASSERTED")]
    public void Name_ThatOnlyItsMarksShow_IsAThing(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("朝霧商船株式会社は新しい方針を発表した。")]
    [InlineData("朝霧商船株式会社は業績の見通しを公表した。")]
    [InlineData("浅間化成株式会社は前期の決算を発表した。")]
    [InlineData("浅間化成株式会社は社長の談話を発表した。")]
    [InlineData("菅平工業株式会社は独自の取り組みを進めた。")]
    [InlineData("朝霧商船株式会社は数々の設備を整備した。")]
    [InlineData("朝霧商船株式会社は新たな倉庫を建てた。")]
    [InlineData("ノルウェー政府は対応を求めた。")]
    [InlineData("室生航氏は市場に参加した。")]
    [InlineData("朝霧商船株式会社は「海」を愛した。")]
    [InlineData("朝霧商船株式会社は「世界一になる」と発表した。")]
    public void Words_ThatTellNoThingApart_StateNothing(string text) => Compiling.Text(text).Statements.ShouldBeEmpty();

    [Fact]
    public void Name_OfAKindOfBody_IsTheBody() =>
        Compiling.Text("朝霧商船株式会社はNPO法人「こだま文庫」を支援した。").Entities
            .ShouldContain(e => e.IsNamed("こだま文庫") && e.Type == EntityType.Organization);
}
