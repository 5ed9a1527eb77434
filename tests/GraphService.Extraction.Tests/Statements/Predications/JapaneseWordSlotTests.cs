using GraphService.Entities;

namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>Sets that are counted, things that are named by a copula, idioms, deeds to come, and nouns that a verb explains, in Japanese.</summary>
public sealed class JapaneseWordSlotTests
{
    [Theory]
    [InlineData("碧浦通商株式会社、灘見精機株式会社、菅平工業株式会社の3社は、汐見銀行に出資した。", "INVESTED_IN", "碧浦通商株式会社|灘見精機株式会社|菅平工業株式会社")]
    [InlineData("汐見銀行と碧浦通商株式会社の2社は灘見精機株式会社に出資した。", "INVESTED_IN", "汐見銀行|碧浦通商株式会社")]
    [InlineData("朝霧商船株式会社、浅間化成株式会社、菅平工業株式会社の3社は、新会社「汐見データ」を設立した。", "FOUNDED",
        "朝霧商船株式会社|浅間化成株式会社|菅平工業株式会社")]
    [InlineData("ノルウェー、チリ、ケニアの3か国は「沿岸憲章」に署名した。", "PARTY_TO", "ノルウェー|チリ|ケニア")]
    public void Names_ThatAreCounted_AllAct(string text, string predicate, string names) =>
        Compiling.Text(text).Shown(predicate).Select(s => s[..s.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(names.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData("碧浦通商株式会社の3工場は灘見精機株式会社の部品を導入した。")]
    [InlineData("汐見銀行と碧浦通商株式会社の本社3棟は、灘見精機株式会社が建てた。")]
    public void Things_ThatAreCounted_AreNotTheirOwners(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    [Theory]
    [InlineData("「星空構想」は灘見精機株式会社が打ち出した戦略だ。", "灘見精機株式会社 | LAUNCHED | 星空構想 | ASSERTED")]
    [InlineData("「潮だまり計画」はノルウェー政府が2021年に立ち上げた事業である。", "ノルウェー | LAUNCHED | 潮だまり計画 | ASSERTED")]
    [InlineData("「離島便計画」はケニアが提唱した構想だ。", "ケニア | PROPOSED | 離島便計画 | ASSERTED")]
    [InlineData("「灘浜港プロジェクト」はペルー政府が着工した事業だ。", "ペルー | DEVELOPS | 灘浜港プロジェクト | ASSERTED")]
    public void Name_OfWhatACopulaDescribes_IsMeant(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("「潮だまり計画」はノルウェー政府が批判した。")]
    [InlineData("「離島便計画」は汐見銀行が批判した構想だ。")]
    [InlineData("「離島便計画」はケニアが見送った構想だ。")]
    [InlineData("「星空構想」は戦略だ。灘見精機株式会社は反対した。")]
    public void Name_OfWhichNoDeedIsTold_StatesNothing(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    [Theory]
    [InlineData("ペルーは国際灯台機構に名を連ねる。", "ペルー | MEMBER_OF | 国際灯台機構 | ASSERTED")]
    [InlineData("灘見精機は「沿岸宣言」に名を連ねた。", "灘見精機 | PARTY_TO | 沿岸宣言 | ASSERTED")]
    [InlineData("ペルーは「星空憲章」に名を連ねなかった。", "ペルー | PARTY_TO | 星空憲章 | DENIED")]
    [InlineData("灘見精機株式会社は碧浦通商株式会社と手を結んだ。", "灘見精機株式会社 | PARTNERS_WITH | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("汐見銀行は碧浦通商株式会社に7億円を貸し出した。", "汐見銀行 | LENT_TO | 碧浦通商株式会社 | ASSERTED | 700000000 JPY Exact")]
    [InlineData("汐見銀行は碧浦通商株式会社に2億円を貸し出さなかった。", "汐見銀行 | LENT_TO | 碧浦通商株式会社 | DENIED | 200000000 JPY Exact")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を手に入れた。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を傘下に収めた。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    public void Idiom_IsRead(string text, string statement) => Compiling.Text(text).Shown().Select(Sorted).ShouldBe([Sorted(statement)]);

    [Theory]
    [InlineData("ペルーは国際灯台機構の名を呼んだ。")]
    [InlineData("チリは「沿岸憲章」に名を残した。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社の名を連ねた。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社と手を切った。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社から手を引いた。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社と席を並べた。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を手に取った。")]
    [InlineData("汐見銀行は碧浦通商株式会社に7億円を押し付けた。")]
    [InlineData("汐見銀行は碧浦通商株式会社から資料を借り出した。")]
    public void Words_NearAnIdiom_StateNothing(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    [Theory]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を買収すると発表した。", "ACQUIRED", "PLANNED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を買収したと発表した。", "ACQUIRED", "ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を買収しないと表明した。", "ACQUIRED", "DENIED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社と提携すると明らかにした。", "PARTNERS_WITH", "PLANNED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社と提携している。", "PARTNERS_WITH", "ASSERTED")]
    [InlineData("碧浦通商株式会社は来春、灘見精機株式会社に出資する。", "INVESTED_IN", "PLANNED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社に出資していると発表した。", "INVESTED_IN", "ASSERTED")]
    [InlineData("碧浦通商株式会社は来年度、灘見精機株式会社を子会社化する。", "ACQUIRED", "PLANNED")]
    [InlineData("碧浦通商は新潟に保冷倉庫を建てる。", "DEVELOPS", "PLANNED")]
    [InlineData("碧浦通商は新潟に保冷倉庫を建てている。", "DEVELOPS", "ASSERTED")]
    [InlineData("碧浦通商は新潟に保冷倉庫を建てた。", "DEVELOPS", "ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社に部品を納入する。", "CUSTOMER_OF", "ASSERTED")]
    [InlineData("汐見銀行は来年、第3回離島金融会議を主催する。", "HOSTED", "PLANNED")]
    [InlineData("汐見銀行は昨年、第3回離島金融会議を主催した。", "HOSTED", "ASSERTED")]
    [InlineData("来月開かれる第3回離島金融会議に、汐見銀行が出展する。", "PARTICIPATED_IN", "PLANNED")]
    [InlineData("先月開かれた第4回沿岸物流展示会には、灘見精機株式会社が出展した。", "PARTICIPATED_IN", "ASSERTED")]
    [InlineData("第3回離島金融会議は来月、リマで開かれる。", "HELD_AT", "PLANNED")]
    [InlineData("第3回離島金融会議は先月、リマで開かれた。", "HELD_AT", "ASSERTED")]
    public void Deed_ToCome_IsPlanned(string text, string predicate, string stance) =>
        Compiling.Text(text).Shown(predicate).ShouldHaveSingleItem().Split(" | ")[3].ShouldBe(stance);

    [Theory]
    [InlineData("碧浦通商株式会社は、汐見銀行から6億円を借り入れる契約に署名した。", "汐見銀行 | LENT_TO | 碧浦通商株式会社 | ASSERTED | 600000000 JPY Exact")]
    [InlineData("灘見精機株式会社に部品を納入する碧浦通商株式会社は伸びた。", "灘見精機株式会社 | CUSTOMER_OF | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("汐見銀行に融資する灘見銀行は、大手だ。", "灘見銀行 | LENT_TO | 汐見銀行 | ASSERTED")]
    [InlineData("灘見精機株式会社を買収した汐見銀行は、強い。", "汐見銀行 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    public void Noun_ThatActs_DoesSoInTheVerbBeforeIt(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("碧浦通商株式会社は、汐見銀行から6億円を借り入れる契約に署名した。")]
    [InlineData("灘見精機株式会社を買収する計画が、碧浦通商株式会社の株価を上げた。")]
    [InlineData("灘見精機株式会社を買収する動きが広がり、碧浦通商株式会社の株価が上がった。")]
    [InlineData("汐見銀行に融資する契約を、碧浦通商株式会社は断った。")]
    [InlineData("灘見精機株式会社に部品を納入する計画は消えた。")]
    public void Noun_ThatTheVerbExplains_DoesNotAct(string text)
    {
        var graph = Compiling.Text(text);
        var things = graph.Entities.Where(e => e.Type == EntityType.Initiative).Select(e => e.Id).ToHashSet();
        graph.Statements.ShouldAllBe(s => !things.Contains(s.Subject) && (s.Predicate == "PARTY_TO" || !things.Contains(s.Object)));
        graph.Shown("ACQUIRED").ShouldBeEmpty();
    }

    // Of what holds both ways either may stand first.
    private static string Sorted(string statement)
    {
        var parts = statement.Split(" | ");
        return parts[1] == "PARTNERS_WITH" && string.CompareOrdinal(parts[0], parts[2]) > 0
            ? string.Join(" | ", [parts[2], parts[1], parts[0], .. parts[3..]]) : statement;
    }
}
