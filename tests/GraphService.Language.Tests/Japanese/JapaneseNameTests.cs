using GraphService.Language.Names;

namespace GraphService.Language.Tests.Japanese;

public sealed class JapaneseNameTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "佐伯健一社長は会見で説明した。", Name: "佐伯健一", Type: NameType.Person),
        new Row(Text: "株式会社白峰製作所は新工場を稼働させた。", Name: "株式会社白峰製作所", Type: NameType.Company),
        new Row(Text: "フランス外務省は声明を出した。", Name: "フランス外務省", Type: NameType.Government),
        new Row(Text: "カザフスタンの首都で開かれた。", Name: "カザフスタン", Type: NameType.Place),
        new Row(Text: "両国はナイロビ宣言を採択した。", Name: "ナイロビ宣言", Type: NameType.Initiative),
        new Row(Text: "首相はリヤド国際空港に到着した。", Name: "リヤド国際空港", Type: NameType.Facility),
        new Row(Text: "日本メコン首脳会議が開催された。", Name: "日本メコン首脳会議", Type: NameType.Event),
        new Row(Text: "彼は京都大学を卒業した。", Name: "京都大学", Type: NameType.Body),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Name_InSentence_HasItsPlaceAndType(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Reading.One(row.Text).Names.Select(name => (name.Range.In(row.Text), name.Type)).ShouldContain((row.Name, row.Type));
    }

    [Theory]
    [InlineData("会社は工場を建てた。")]
    [InlineData("宣言は来週採択される。")]
    [InlineData("委員会で話し合った。")]
    public void Names_OfASentenceWithoutAny_AreNone(string text) => Reading.One(text).Names.ShouldBeEmpty();

    public sealed record Row(string Text, string Name, NameType Type);
}
