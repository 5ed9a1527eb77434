using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.Tests.Japanese;

public sealed class JapaneseWordTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "二国は協定に署名した。", Words: "二|国|は|協定|に|署名|した|。"),
        new Row(Text: "同社は工場を建設する予定だ。", Words: "同|社|は|工場|を|建設|する|予定|だ|。"),
        new Row(Text: "首相は大統領と会談しなかった。", Words: "首相|は|大統領|と|会談|し|なかった|。"),
        new Row(Text: "1億2,300万ドルを調達した。", Words: "1億|2,300万|ドル|を|調達|した|。"),
        new Row(Text: "2031年4月5日に発表された。", Words: "2031|年|4|月|5|日|に|発表|さ|れた|。"),
        new Row(Text: "AIの開発を支援する。", Words: "AI|の|開発|を|支援|する|。"),
        new Row(Text: "投資家は買収に反対している。", Words: "投資|家|は|買収|に|反対|して|いる|。"),
        new Row(Text: "ベトナムの企業が参加した。", Words: "ベトナム|の|企業|が|参加|した|。"),
        new Row(Text: "交渉を続けたいと述べた。", Words: "交渉|を|続け|たい|と|述べた|。"),
        new Row(Text: "水力発電所が完成した。", Words: "水力|発電|所|が|完成|した|。"),
    ];

    public static IEnumerable<TheoryDataRow<BaseRow>> Bases() =>
    [
        new BaseRow(Text: "会社を買った。", Word: "買った", Lemma: "買う", Class: WordClass.Verb),
        new BaseRow(Text: "資金が足りなかった。", Word: "足り", Lemma: "足りる", Class: WordClass.Verb),
        new BaseRow(Text: "宣言が採択された。", Word: "れた", Lemma: "れる", Class: WordClass.Auxiliary),
        new BaseRow(Text: "協力を深めていく。", Word: "深めて", Lemma: "深める", Class: WordClass.Verb),
        new BaseRow(Text: "重要な会議が開かれた。", Word: "重要な", Lemma: "重要だ", Class: WordClass.Adjective),
        new BaseRow(Text: "大きく増えた。", Word: "大きく", Lemma: "大きい", Class: WordClass.Adjective),
        new BaseRow(Text: "彼は社長だった。", Word: "だった", Lemma: "だ", Class: WordClass.Auxiliary),
        new BaseRow(Text: "工場はインドにある。", Word: "インド", Lemma: "インド", Class: WordClass.ProperNoun),
        new BaseRow(Text: "50社が集まった。", Word: "50", Lemma: "50", Class: WordClass.Numeral),
        new BaseRow(Text: "しかし合意は遠い。", Word: "しかし", Lemma: "しかし", Class: WordClass.Coordinator),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_OfSentence_AreThoseOfTheDictionary(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Reading.Words(Reading.One(row.Text)).ShouldBe(row.Words);
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Word_Inflected_HasItsBaseForm(BaseRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var word = Reading.One(row.Text).Words.Where(word => word.Text == row.Word).ShouldHaveSingleItem();
        (word.Lemma, word.Class).ShouldBe((row.Lemma, row.Class));
    }

    [Theory]
    [InlineData("新しいタイミングで発表した。", "タイ", false)]
    [InlineData("タイで発表した。", "タイ", true)]
    [InlineData("東京都で会合を開いた。", "京都", false)]
    [InlineData("京都で会合を開いた。", "京都", true)]
    [InlineData("Novatel社と契約した。", "Nova", false)]
    [InlineData("Nova社と契約した。", "Nova", true)]
    [InlineData("ミラ・カルデア氏が就任した。", "ミラ・カルデア", true)]
    public void UserWord_InText_IsFoundAsAWordOnly(string text, string user, bool isFound)
    {
        var words = Reading.One(text, new UserWord(user, NameType.Place, "key")).Words;
        words.Any(word => word.Key == "key").ShouldBe(isFound);
    }

    [Fact]
    public void UserWord_Found_IsANameWithItsKeyAndType()
    {
        var name = Reading.One("ドルナ連合は声明を出した。", new UserWord("ドルナ連合", NameType.Body, "body-dorna")).Names.ShouldHaveSingleItem();
        (name.Type, name.Key, name.Score).ShouldBe((NameType.Body, "body-dorna", 1000));
    }

    [Fact]
    public void Text_InBrackets_IsASentenceOfItsOwn()
    {
        var sentences = Reading.Of("青空電機（本社大阪市）は新会社を設立した。");
        Reading.Words(sentences[0]).ShouldStartWith("青空|電機|は");
        Reading.Words(sentences[1]).ShouldBe("本社|大阪|市");
        sentences[1].BracketAfter.ShouldBe(1);
        sentences[1].Outer.ShouldBe(sentences[0].Range);
    }

    public sealed record Row(string Text, string Words);

    public sealed record BaseRow(string Text, string Word, string Lemma, WordClass Class);
}
