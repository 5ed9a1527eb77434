namespace GraphService.Extraction.Tests.Statements.Beside;

/// <summary>What Japanese names state beside each other: offices with their titles, parties of agreements and talks, places within places.</summary>
public sealed class JapaneseBesideTests
{
    [Theory]
    [InlineData("朝霧商船株式会社の篠塚会長は語った。", "篠塚 | HOLDS_POSITION | 朝霧商船株式会社 | ASSERTED")]
    [InlineData("汐見銀行側の霜田頭取は語った。", "霜田 | HOLDS_POSITION | 汐見銀行 | ASSERTED")]
    [InlineData("霜田頭取(汐見銀行)は語った。", "霜田 | HOLDS_POSITION | 汐見銀行 | ASSERTED")]
    [InlineData("汐見銀行、霜田頭取は語った。", "霜田 | HOLDS_POSITION | 汐見銀行 | ASSERTED")]
    public void Title_WithANameBesideAFirm_IsHeldThere(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("朝霧商船株式会社を篠塚会長が訪ねた。")]
    [InlineData("朝霧商船株式会社と篠塚会長は争った。")]
    [InlineData("篠塚社長は朝霧商船株式会社と争った。")]
    [InlineData("汐見銀行から霜田会長が去った。")]
    [InlineData("朝霧商船株式会社、クーリク外相は語った。")]
    public void Title_WithANameApartFromAFirm_IsNotHeldThere(string text) => Compiling.Text(text).Shown("HOLDS_POSITION").ShouldBeEmpty();

    [Theory]
    [InlineData("チリとペルーによる漁業協定が発効した。", "チリ | PARTY_TO | 漁業協定 | ASSERTED, ペルー | PARTY_TO | 漁業協定 | ASSERTED")]
    [InlineData("汐見銀行と碧浦通商による資本業務提携契約は続く。", "汐見銀行 | PARTY_TO | 資本業務提携契約 | ASSERTED, 碧浦通商 | PARTY_TO | 資本業務提携契約 | ASSERTED")]
    [InlineData("チリとペルーの水利をめぐる会合は途絶えた。",
        "チリ | PARTICIPATED_IN | チリとペルーの水利をめぐる会合 | ASSERTED, ペルー | PARTICIPATED_IN | チリとペルーの水利をめぐる会合 | ASSERTED")]
    [InlineData("チリとペルーの通商に関する会談がオスロで開かれた。",
        "チリ | PARTICIPATED_IN | チリとペルーの通商に関する会談 | ASSERTED, ペルー | PARTICIPATED_IN | チリとペルーの通商に関する会談 | ASSERTED")]
    [InlineData("チリとペルーの国境画定に関する協議に霜田外相が出席した。",
        "チリ | PARTICIPATED_IN | チリとペルーの国境画定に関する協議 | ASSERTED, ペルー | PARTICIPATED_IN | チリとペルーの国境画定に関する協議 | ASSERTED")]
    public void Agreement_OrMeetingOfTwo_IsTheirs(string text, string statements)
    {
        var shown = Compiling.Text(text).Shown();
        foreach (var statement in statements.Split(", "))
            shown.ShouldContain(statement);
    }

    [Theory]
    [InlineData("チリとペルーの気象に関する条約が発効した。")]
    [InlineData("ノルウェーとチリの間の租税協定が発効した。")]
    public void Agreement_WithWhatItIsAbout_HasBothParties(string text) => Compiling.Text(text).Shown("PARTY_TO").Count.ShouldBe(2);

    [Theory]
    [InlineData("ノルウェーの漁業協定が発効した。")]
    [InlineData("チリとペルーは寒かった。漁業協定が発効した。")]
    [InlineData("チリとペルーの国境は閉ざされた。")]
    [InlineData("ノルウェーと、チリの首都を結ぶ租税協定が発効した。")]
    [InlineData("チリの漁師とペルーの気象に関する条約が発効した。")]
    [InlineData("チリの水資源をめぐる対話は途絶えた。")]
    [InlineData("チリはペルーの漁業協定を知らない。")]
    public void Agreement_OfOneOrOfOthers_HasNoParties(string text) => Compiling.Text(text).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("三重県志波市に新しい港ができた。", "志波市 | LOCATED_IN | 三重県 | ASSERTED")]
    [InlineData("千葉県富浦郡に倉庫がある。", "富浦郡 | LOCATED_IN | 千葉県 | ASSERTED")]
    [InlineData("リマの汐見ホテルで会合が開かれた。", "汐見ホテル | LOCATED_IN | リマ | ASSERTED")]
    [InlineData("オスロの潮見ホールで第15回離島灯台会議が開かれた。", "潮見ホール | LOCATED_IN | オスロ | ASSERTED")]
    public void Place_RightBehindAWiderOne_IsWithinIt(string text, string statement) => Compiling.Text(text).Shown("LOCATED_IN").ShouldContain(statement);

    [Theory]
    [InlineData("長野県と佐波市が協力した。")]
    [InlineData("灘浜町と三重県は争った。")]
    [InlineData("オスロから汐見ホテルまで歩いた。")]
    [InlineData("リマの北の潮見ホテルで会合が開かれた。")]
    [InlineData("汐見ホテルのリマ風料理が人気だ。")]
    public void Place_BesideAnother_IsNotWithinIt(string text) => Compiling.Text(text).Shown("LOCATED_IN").ShouldBeEmpty();
}
