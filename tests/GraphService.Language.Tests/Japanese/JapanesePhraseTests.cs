using GraphService.Language.Phrases;

namespace GraphService.Language.Tests.Japanese;

public sealed class JapanesePhraseTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "青空電機は新しい工場を建設した。", Phrases: "青空電機は|新しい|工場を|建設した。"),
        new Row(Text: "両首脳は共同声明を発表しました。", Phrases: "両首脳は|共同声明を|発表しました。"),
        new Row(Text: "政府による企業への支援が始まった。", Phrases: "政府に|よる|企業への|支援が|始まった。"),
        new Row(Text: "大臣は大使と会い、協力について話し合った。", Phrases: "大臣は|大使と|会い、|協力に|ついて|話し合った。"),
        new Row(Text: "この基金は来年までに設立される予定である。", Phrases: "この|基金は|来年までに|設立される|予定である。"),
    ];

    public static IEnumerable<TheoryDataRow<ArcRow>> Arcs() =>
    [
        new ArcRow(Text: "青空電機は東都銀行から融資を受けた。", Phrase: "東都銀行から", Head: "受けた。", Link: PhraseLink.Dependent),
        new ArcRow(Text: "投資会社が買収した企業は黒字になった。", Phrase: "投資会社が", Head: "買収した", Link: PhraseLink.Dependent),
        new ArcRow(Text: "投資会社が買収した企業は黒字になった。", Phrase: "買収した", Head: "企業は", Link: PhraseLink.Dependent),
        new ArcRow(Text: "日本と韓国が協定に署名した。", Phrase: "日本と", Head: "韓国が", Link: PhraseLink.Parallel),
        new ArcRow(Text: "港湾や鉄道の整備を進める。", Phrase: "港湾や", Head: "鉄道の", Link: PhraseLink.Parallel),
        new ArcRow(Text: "首相は訪問先のパリで演説した。", Phrase: "首相は", Head: "演説した。", Link: PhraseLink.Dependent),
        new ArcRow(Text: "会合が開かれ、宣言が採択された。", Phrase: "開かれ、", Head: "採択された。", Link: PhraseLink.Parallel),
        new ArcRow(Text: "大統領は脱炭素化への支援を約束した。", Phrase: "脱炭素化への", Head: "支援を", Link: PhraseLink.Dependent),
        new ArcRow(Text: "政府は、資金を提供すると発表した。", Phrase: "政府は、", Head: "発表した。", Link: PhraseLink.Dependent),
        new ArcRow(Text: "政府は、資金を提供すると発表した。", Phrase: "資金を", Head: "提供すると", Link: PhraseLink.Dependent),
        new ArcRow(Text: "事業を始めるため、会社を設立した。", Phrase: "始める", Head: "ため、", Link: PhraseLink.Dependent),
        new ArcRow(Text: "子会社の青空物流が倉庫を売却した。", Phrase: "子会社の", Head: "青空物流が", Link: PhraseLink.Dependent),
    ];

    public static IEnumerable<TheoryDataRow<RelationRow>> Relations() =>
    [
        new RelationRow(Text: "青空電機が工場を建設した。", Word: "工場", Head: "建設", Relation: "obj"),
        new RelationRow(Text: "青空電機が工場を建設した。", Word: "が", Head: "電機", Relation: "case"),
        new RelationRow(Text: "青空電機が工場を建設した。", Word: "青空", Head: "電機", Relation: "compound"),
        new RelationRow(Text: "協定は東京で署名された。", Word: "東京", Head: "署名", Relation: "obl"),
        new RelationRow(Text: "協定は東京で署名された。", Word: "れた", Head: "署名", Relation: "aux"),
        new RelationRow(Text: "会社の社長が辞任した。", Word: "会社", Head: "社長", Relation: "nmod"),
        new RelationRow(Text: "買収した企業を売却した。", Word: "買収", Head: "企業", Relation: "acl"),
        new RelationRow(Text: "日本と韓国が署名した。", Word: "日本", Head: "韓国", Relation: "conj"),
        new RelationRow(Text: "彼女は大臣だ。", Word: "だ", Head: "大臣", Relation: "cop"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Phrases_OfSentence_AreBunsetsu(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        string.Join('|', Reading.Phrases(Reading.One(row.Text))).ShouldBe(row.Phrases);
    }

    [Theory]
    [MemberData(nameof(Arcs))]
    public void Phrase_InSentence_HangsOnItsHead(ArcRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var texts = Reading.Phrases(sentence);
        var phrase = sentence.Phrases[texts.ToList().IndexOf(row.Phrase)];
        (texts[phrase.Head], phrase.Link).ShouldBe((row.Head, row.Link));
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void Word_InTree_HasAUniversalRelation(RelationRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var word = sentence.Words.ToList().FindIndex(word => word.Text == row.Word);
        (sentence.Words[sentence.Tree.Heads[word]].Text, sentence.Tree.Relations[word]).ShouldBe((row.Head, row.Relation));
    }

    public sealed record Row(string Text, string Phrases);

    public sealed record ArcRow(string Text, string Phrase, string Head, PhraseLink Link);

    public sealed record RelationRow(string Text, string Word, string Head, string Relation);
}
