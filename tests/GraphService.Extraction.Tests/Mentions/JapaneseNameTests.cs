using GraphService.Entities;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Names of firms, towns and persons that Japanese news introduces by what stands beside them.</summary>
public sealed class JapaneseNameTests
{
    [Theory]
    [InlineData("決済アプリのポケムは3億円を調達した。", "ポケム")]
    [InlineData("決済アプリのモミザは、汐見銀行と提携した。", "モミザ")]
    [InlineData("雨雲予報アプリのクモユキンは、菅平工業株式会社を買収した。", "クモユキン")]
    [InlineData("語学アプリの「コトノハ便」は2億円を調達した。", "コトノハ便")]
    [InlineData("ツグミ農園は菅平工業株式会社と提携した。", "ツグミ農園")]
    [InlineData("ヤマネコ牧場は1億円を調達した。", "ヤマネコ牧場")]
    [InlineData("キツツキ工房は浅間化成株式会社を買収した。", "キツツキ工房")]
    [InlineData("ヒバリ食品は汐見銀行から2億円を借り入れた。", "ヒバリ食品")]
    [InlineData("ノルウェーのフィヨルム・シーは朝霧商船株式会社に出資した。", "フィヨルム・シー")]
    [InlineData("ケニアのサバンナ・テックは、5億円を調達した。", "サバンナ・テック")]
    [InlineData("エストニアのクラーヴィクは浅間化成株式会社と提携した。", "クラーヴィク")]
    public void Name_ThatIsIntroducedAsAFirm_IsOne(string text, string name) =>
        Compiling.Text(text).Entities.ShouldContain(e => e.IsNamed(name) && e.Type == EntityType.Company);

    [Theory]
    [InlineData("今年のテーマは海だった。")]
    [InlineData("各国のルールは異なる。")]
    [InlineData("国内のホテルは満室だ。")]
    [InlineData("社長のヤマネは走った。")]
    [InlineData("送金アプリの利用者は増えた。")]
    [InlineData("決済アプリの手数料は、上がった。")]
    [InlineData("フィンランドのオーロラは美しい。")]
    [InlineData("チリのワインは売れた。")]
    [InlineData("ノルウェーのトロムソで雪が降った。")]
    [InlineData("ツグミの生息地が減った。")]
    [InlineData("ヤマネコ牧場には、多くの人が集まった。")]
    [InlineData("イルカ観光の客が増えた。")]
    public void Words_ThatNoFirmIsIntroducedBy_AreNone(string text) => Compiling.Text(text).Entities.ShouldAllBe(e => e.Type == EntityType.Government);

    [Theory]
    [InlineData("ケニアのサバンナ・テックは、5億円を調達した。", "サバンナ・テック | LOCATED_IN | ケニア | ASSERTED")]
    [InlineData("ペルーのタクナに倉庫がある。", "タクナ | LOCATED_IN | ペルー | ASSERTED")]
    [InlineData("菅平工業株式会社は北海道鶴泊町に本社を置く。", "鶴泊町 | LOCATED_IN | 北海道 | ASSERTED")]
    [InlineData("菅平工業株式会社は北海道鶴泊町に本社を置く。", "菅平工業株式会社 | LOCATED_IN | 鶴泊町 | ASSERTED")]
    [InlineData("浅間化成株式会社は山形県雪乃村に工場を建てた。", "雪乃村 | LOCATED_IN | 山形県 | ASSERTED")]
    [InlineData("三重県灘浜町で火事があった。", "灘浜町 | LOCATED_IN | 三重県 | ASSERTED")]
    public void Place_BehindAStateOrAPrefecture_IsThere(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("朝霧商船株式会社は青森県内の市町村に倉庫を建てた。")]
    [InlineData("大阪府警は調べている。")]
    [InlineData("福岡県知事は述べた。")]
    [InlineData("北海道市場は伸びた。")]
    [InlineData("石川県民は喜んだ。")]
    [InlineData("長野県松本市長は述べた。")]
    [InlineData("長野県と市町村は協議した。")]
    public void Words_BehindAPrefecture_AreNoTown(string text) => Compiling.Text(text).Entities.ShouldAllBe(e => e.Subtype != "city");

    [Theory]
    [InlineData("インドのラオ通信政策次官は演説した。", "ラオ | HOLDS_POSITION | インド | ASSERTED", "通信政策次官")]
    [InlineData("インドのラオ電子技術次官が東京で演説した。", "ラオ | HOLDS_POSITION | インド | ASSERTED", "電子技術次官")]
    [InlineData("ノルウェーのヘルストレム国際通商相はオスロで演説した。", "ヘルストレム | HOLDS_POSITION | ノルウェー | ASSERTED", "国際通商相")]
    [InlineData("エストニアのクーリク気候相は演説した。", "クーリク | HOLDS_POSITION | エストニア | ASSERTED", "気候相")]
    public void Field_BeforeATitle_IsPartOfIt(string text, string statement, string role)
    {
        var graph = Compiling.Text(text);
        graph.Shown().ShouldContain(statement);
        graph.Statements.ShouldContain(s => s.Qualifiers.Role == role);
    }

    [Theory]
    [InlineData("インドの電子技術次官が訪れた。")]
    [InlineData("デジタル相は会見した。")]
    [InlineData("エネルギー相は会見した。")]
    [InlineData("レーザー位相は測りにくい。")]
    [InlineData("ナノレベルの真相は分からない。")]
    public void Title_WithoutAName_IsNobody(string text) => Compiling.Text(text).Entities.ShouldAllBe(e => e.Type != EntityType.Person);

    [Theory]
    [InlineData("ペルーのドゥアルテ財務相は会見した。", "ドゥアルテ | HOLDS_POSITION | ペルー | ASSERTED")]
    [InlineData("タンザニアのンジャマ外相は演説した。", "ンジャマ | HOLDS_POSITION | タンザニア | ASSERTED")]
    [InlineData("篠塚財務相は会見した。", "篠塚 | HOLDS_POSITION | 日本 | ASSERTED")]
    [InlineData("篠塚財務相は会見した。財務省は資料を配った。", "篠塚 | HOLDS_POSITION | 財務省 | ASSERTED")]
    [InlineData("霜田首相は演説した。", "霜田 | HOLDS_POSITION | 日本 | ASSERTED")]
    public void Minister_OfAStateOrWithAJapaneseName_IsOfTheNamedMinistryElseOfTheState(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("ドゥアルテ財務相は会見した。")]
    [InlineData("ンジャマ法務相は演説した。")]
    [InlineData("ドゥアルテ首相は演説した。")]
    [InlineData("クーリク気候相は演説した。")]
    public void Minister_WithAForeignNameAndNoState_IsNotJapans(string text)
    {
        var graph = Compiling.Text(text);
        graph.Entities.ShouldContain(e => e.Type == EntityType.Person);
        graph.Shown().ShouldBeEmpty();
    }
}
