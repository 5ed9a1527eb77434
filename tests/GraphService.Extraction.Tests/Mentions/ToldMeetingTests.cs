using GraphService.Entities;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Meetings and visits without a name, which Japanese verbs tell, and events that are known by their number.</summary>
public sealed class ToldMeetingTests
{
    [Theory]
    [InlineData("篠塚外相とペルーのモンテルガ外相がリマで会談した。", "篠塚 | PARTICIPATED_IN | 篠塚外相とモンテルガ外相の会談 | ASSERTED")]
    [InlineData("篠塚外相とペルーのモンテルガ外相がリマで会談した。", "モンテルガ | PARTICIPATED_IN | 篠塚外相とモンテルガ外相の会談 | ASSERTED")]
    [InlineData("篠塚外相とペルーのモンテルガ外相がリマで会談した。", "篠塚外相とモンテルガ外相の会談 | HELD_AT | リマ | ASSERTED")]
    [InlineData("久慈首相は20日、チリのモンテルガ大統領と会談した。", "久慈 | PARTICIPATED_IN | 久慈首相とモンテルガ大統領の会談 | ASSERTED")]
    [InlineData("久慈首相はリマでモンテルガ大統領と会談した。", "久慈首相とモンテルガ大統領の会談 | HELD_AT | リマ | ASSERTED")]
    [InlineData("篠塚外相は12日、ナイロビでケニアのムワレンギ外相と面会した。", "ムワレンギ | PARTICIPATED_IN | 篠塚外相とムワレンギ外相の面会 | ASSERTED")]
    [InlineData("室生航社長と篠塚美緒社長が懇談した。", "室生航 | PARTICIPATED_IN | 室生航社長と篠塚美緒社長の懇談 | ASSERTED")]
    [InlineData("篠塚外相は3月、ケニアを訪問した。", "篠塚 | PARTICIPATED_IN | 篠塚外相のケニア訪問 | ASSERTED")]
    [InlineData("ムワレンギ外相はリマを訪問した。", "ムワレンギ外相のリマ訪問 | HELD_AT | リマ | ASSERTED")]
    [InlineData("チリのモンテルガ大統領はオスロを公式訪問した。", "モンテルガ大統領のオスロ公式訪問 | HELD_AT | オスロ | ASSERTED")]
    public void Verb_OfMeeting_TellsAnEvent(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("篠塚外相は来月、ケニアを訪問する。", "篠塚 | PARTICIPATED_IN | 篠塚外相のケニア訪問 | PLANNED")]
    [InlineData("モンテルガ大統領とムワレンギ外相は来週、オスロで会談する。", "モンテルガ大統領とムワレンギ外相の会談 | HELD_AT | オスロ | PLANNED")]
    [InlineData("篠塚外相はケニアを訪問しなかった。", "篠塚 | PARTICIPATED_IN | 篠塚外相のケニア訪問 | DENIED")]
    [InlineData("久慈首相はムワレンギ外相とは会談しなかった。", "ムワレンギ | PARTICIPATED_IN | 久慈首相とムワレンギ外相の会談 | DENIED")]
    [InlineData("篠塚外相はムワレンギ外相との会談を見送った。", "篠塚 | PARTICIPATED_IN | 篠塚外相とムワレンギ外相の会談 | DENIED")]
    public void Meeting_ThatHasNotBeen_HasItsStance(string text, string statement) =>
        Compiling.Text(text).Shown().Where(s => !s.Contains("HOLDS_POSITION", StringComparison.Ordinal))
            .ShouldSatisfyAllConditions(s => s.ShouldContain(statement), s => s.ShouldAllBe(l => !l.EndsWith("ASSERTED", StringComparison.Ordinal)));

    [Theory]
    [InlineData("室生航市長は県庁で知事と面会した。")]
    [InlineData("久慈首相は記者団と懇談した。")]
    [InlineData("久慈首相と篠塚外相は空港で別れた。")]
    [InlineData("久慈首相と会談する予定はない。")]
    [InlineData("篠塚外相はケニアを非難した。")]
    [InlineData("朝霧商船株式会社の室生航社長は工場を視察した。")]
    [InlineData("チリのモンテルガ大統領は首都を訪問した。")]
    [InlineData("篠塚外相はムワレンギ外相との会談に備えた。")]
    public void Verb_WithoutTwoWhoMeetOrAPlace_TellsNone(string text) => Compiling.Text(text).Shown("PARTICIPATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("第12回極地食文化フォーラムがオスロで開かれた。", "第12回極地食文化フォーラム | HELD_AT | オスロ | ASSERTED")]
    [InlineData("室生航氏は第9回環太平洋灯台サミットに参加した。", "室生航 | PARTICIPATED_IN | 第9回環太平洋灯台サミット | ASSERTED")]
    [InlineData("浅間化成株式会社は第7回藻類素材見本市に出展した。", "浅間化成株式会社 | PARTICIPATED_IN | 第7回藻類素材見本市 | ASSERTED")]
    [InlineData("汐見銀行は第15回離島灯台会議を主催した。", "汐見銀行 | HOSTED | 第15回離島灯台会議 | ASSERTED")]
    public void Edition_OfAnEvent_IsAnEvent(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("第3回目の会合は延期された。")]
    [InlineData("第5回の委員会で報告した。")]
    [InlineData("第2回大会の参加者は少なかった。")]
    [InlineData("第3四半期の会議が開かれた。")]
    [InlineData("第15回離島灯台会議議長は疲れていた。")]
    [InlineData("浅間化成株式会社は第7回の見本市に出展した。")]
    [InlineData("朝霧商船株式会社は第8回社債を発行した。")]
    public void Number_WithoutAName_IsNoEvent(string text) => Compiling.Text(text).Entities.ShouldAllBe(e => e.Type != EntityType.Event);
}
