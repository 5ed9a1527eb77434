namespace GraphService.Extraction.Tests.Statements;

/// <summary>What ordinary Japanese prose, lists of attendees and profiles state, by mechanism; beside each what looks like it and states nothing.</summary>
public sealed class JapaneseProseTests
{
    [Theory]
    // Titles with a field or a state between the name and the title.
    [InlineData("駒形環境副大臣は会見した。環境省は資料を公表した。", "駒形 | HOLDS_POSITION | 環境省 | ASSERTED")]
    [InlineData("フィジーのナイカー漁業大臣は演説した。", "ナイカー | HOLDS_POSITION | フィジー | ASSERTED")]
    [InlineData("訪日中のマテオ・リベラ・ペルー外務大臣は演説した。", "マテオ・リベラ | HOLDS_POSITION | ペルー | ASSERTED")]
    [InlineData("江尻卓駐ガーナ日本国特命全権大使は演説した。", "江尻卓 | HOLDS_POSITION | 日本 | ASSERTED")]
    public void Office_WithAFieldOrAState_IsHeldThere(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("経済産業副大臣は会見した。", "HOLDS_POSITION")]
    [InlineData("漁業大臣会合は延期された。", "HOLDS_POSITION")]
    [InlineData("早瀬委員、駒形委員は欠席した。", "早瀬委員")]
    public void Title_WithoutAName_IsNobodys(string text, string part) => Compiling.Text(text).Shown().ShouldAllBe(s => !s.Contains(part));

    [Theory]
    [InlineData("梶谷外務大臣は、訪日中のマテオ・リベラ・ペルー外務大臣と会談を行いました。", "PARTICIPATED_IN", 2)]
    [InlineData("郷田首相は、フィジーのナイカー大統領による表敬を受けた。", "PARTICIPATED_IN", 2)]
    [InlineData("日本とフィジーによる初の首脳会合が開かれた。", "PARTICIPATED_IN", 2)]
    [InlineData("梶谷外務大臣は新聞を読んだ。", "PARTICIPATED_IN", 0)]
    [InlineData("フィジーによる首都の建設が進む。", "PARTICIPATED_IN", 0)]
    public void Meeting_OfPeopleAndStates_IsAttended(string text, string predicate, int count) =>
        Compiling.Text(text).Shown().Count(s => s.Contains(predicate)).ShouldBe(count);

    [Theory]
    [InlineData("菅平工業株式会社は3億円を調達した。リードは汐見キャピタルだ。", "汐見キャピタル | INVESTED_IN | 菅平工業株式会社 | ASSERTED")]
    [InlineData("第4回海洋技術フォーラムの主催は浅間大学だった。", "浅間大学 | HOSTED | 第4回海洋技術フォーラム | ASSERTED")]
    public void Label_ThatIsTheTopic_SaysWhoItIs(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("菅平工業株式会社は3億円を調達した。リードは広がった。", "INVESTED_IN")]
    [InlineData("記念フォーラム「海の日フォーラム」に行った。主催は未定だ。", "HOSTED")]
    public void Label_WithoutAName_SaysNothing(string text, string predicate) => Compiling.Text(text).Shown().ShouldAllBe(s => !s.Contains(predicate));

    [Theory]
    [InlineData("長野県は菅平工業株式会社に2億円を補助した。", "長野県 | FUNDS | 菅平工業株式会社 | ASSERTED | 200000000 JPY Exact")]
    [InlineData("松本市は菅平工業株式会社に1億円を助成した。", "松本市 | FUNDS | 菅平工業株式会社 | ASSERTED | 100000000 JPY Exact")]
    public void Prefecture_ThatActs_IsAnAuthority(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("菅平工業株式会社は長野県に本社を置く。", "長野県")]
    [InlineData("長野県は雨が多い。", "長野県")]
    public void Prefecture_ThatDoesNotAct_IsAPlace(string text, string name) =>
        Compiling.Text(text).Entities.ShouldAllBe(e => !e.IsNamed(name) || e.Type == GraphService.Entities.EntityType.Place);

    [Theory]
    [InlineData("横浜あおば銀行は菅平工業株式会社に融資した。", "横浜あおば銀行 | LENT_TO | 菅平工業株式会社 | ASSERTED")]
    [InlineData("九州うしおキャピタルは菅平工業株式会社に出資した。", "九州うしおキャピタル | INVESTED_IN | 菅平工業株式会社 | ASSERTED")]
    public void Firm_ThatBeginsWithAPlace_IsOne(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("横浜で銀行が開いた。", "横浜銀行")]
    [InlineData("九州のファンドは増えた。", "九州ファンド")]
    public void Words_ThatBeginWithAPlaceOrAState_NameNoFirm(string text, string name) => Compiling.Text(text).Entities.ShouldNotContain(e => e.IsNamed(name));

    [Theory]
    [InlineData("菅平工業株式会社は汐見化成株式会社の株9.5%を取得した。", "菅平工業株式会社 | OWNS | 汐見化成株式会社 | ASSERTED")]
    [InlineData("菅平工業株式会社は、汐見化成株式会社を子会社化することを決議した。", "菅平工業株式会社 | ACQUIRED | 汐見化成株式会社 | PLANNED")]
    [InlineData("浅間大学は「うしお計画2035」を発表した。", "浅間大学 | LAUNCHED | うしお計画2035 | ASSERTED")]
    [InlineData("環境省は「うしお支援事業」の公募を開始した。", "環境省 | LAUNCHED | うしお支援事業 | ASSERTED")]
    [InlineData("「うしお計画」は漁村を対象とする。日本政府が「うしお計画」を発表した。", "日本 | LAUNCHED | うしお計画 | ASSERTED")]
    public void Clause_OfOrdinaryProse_States(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("菅平工業株式会社は、汐見化成株式会社の決議を読んだ。", "ACQUIRED")]
    [InlineData("環境省は「うしお支援事業」の説明を聞いた。", "LAUNCHED")]
    public void Clause_ThatOnlyLooksLikeIt_StatesNothing(string text, string predicate) =>
        Compiling.Text(text).Shown().ShouldAllBe(s => !s.Contains(predicate));

    [Theory]
    [InlineData("会社概要\n社名　　　汐見計測株式会社\n資本金　　3,000万円\n子会社　　菅平工業株式会社\n", "汐見計測株式会社 | PARENT_OF | 菅平工業株式会社 | ASSERTED")]
    [InlineData("会社概要\n社名　　　汐見計測株式会社\n本社　　　長野県松本市\n", "汐見計測株式会社 | LOCATED_IN | 松本市 | ASSERTED")]
    [InlineData("汐見薬品株式会社（本社：松本市、社長：江尻卓）は、新工場を建設した。", "汐見薬品株式会社 | DEVELOPS | 新工場 | ASSERTED")]
    [InlineData("▼菅平工業がシリーズAで5億円\n- 形式は未定\n- リードは汐見キャピタル\n", "汐見キャピタル | INVESTED_IN | 菅平工業 | ASSERTED")]
    public void Profile_WhoseLabelsWhiteSpaceParts_States(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("社名　　　汐見計測株式会社\n趣味　　　菅平工業株式会社\n", "菅平工業株式会社 |")]
    [InlineData("本社 移転のお知らせ。菅平工業株式会社は喜んだ。", "LOCATED_IN")]
    public void Line_WithoutALabel_StatesNothing(string text, string part) => Compiling.Text(text).Shown().ShouldAllBe(s => !s.Contains(part));

    [Theory]
    [InlineData("日・フィジー投資協定が発効した。日本政府は歓迎した。", "日本 | PARTY_TO | 日・フィジー投資協定 | ASSERTED")]
    [InlineData("日・フィジー投資協定が発効した。日本政府は歓迎した。", "フィジー | PARTY_TO | 日・フィジー投資協定 | ASSERTED")]
    public void Agreement_CalledAfterTwoStates_IsTheirs(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("東・西投資協定が発効した。", "PARTY_TO")]
    [InlineData("日本の投資協定は多い。", "PARTY_TO")]
    public void Agreement_CalledAfterNoTwoStates_IsNobodys(string text, string predicate) =>
        Compiling.Text(text).Shown().ShouldAllBe(s => !s.Contains(predicate));
}
