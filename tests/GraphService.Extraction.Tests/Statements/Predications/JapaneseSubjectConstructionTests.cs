namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>Constructions of Japanese news that name who acts elsewhere than as the verb's own subject.</summary>
public sealed class JapaneseSubjectConstructionTests
{
    // 買収したのはXだ.
    [Theory]
    [InlineData("灘見精機株式会社に出資したのは、汐見銀行だ。", "汐見銀行 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("灘見精機株式会社に出資したのは汐見銀行である。", "汐見銀行 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商が買収したのは、灘見精機だ。", "碧浦通商 | ACQUIRED | 灘見精機 | ASSERTED")]
    [InlineData("碧浦通商株式会社が買収したのは、灘見精機株式会社だった。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    public void Cleft_NamesWhatTheDeedLacks(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("灘見精機株式会社に出資したのは、汐見銀行ではない。")]
    [InlineData("灘見精機株式会社に出資したのは、地元の漁師だ。")]
    [InlineData("灘見精機株式会社に出資したのは3年前だ。汐見銀行は伸びた。")]
    [InlineData("汐見銀行が驚いたのは、灘見精機株式会社だ。")]
    [InlineData("碧浦通商株式会社が買収したのは旅館だった。")]
    public void Cleft_ThatNamesNobodyOfTheDeed_StatesNothing(string text) =>
        Compiling.Text(text).Shown().ShouldAllBe(s => !s.EndsWith("ASSERTED", StringComparison.Ordinal));

    // Xが…していると地元紙が伝えた.
    [Theory]
    [InlineData("碧浦通商が灘見精機株式会社に出資していると地元紙が伝えた。", "碧浦通商 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("汐見銀行が灘見精機株式会社を買収していたと業界誌が書いた。", "汐見銀行 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("汐見銀行が碧浦通商株式会社に融資していると夕刊紙が伝えた。", "汐見銀行 | LENT_TO | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("汐見銀行が灘見精機株式会社を買収していないと地元紙が伝えた。", "汐見銀行 | ACQUIRED | 灘見精機株式会社 | DENIED")]
    public void Subject_BeforeWhatAPaperReports_ActsInIt(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("灘見精機株式会社に出資していると地元紙が伝えた。碧浦通商株式会社は否定した。")]
    [InlineData("夕刊紙が、碧浦通商株式会社に融資していると伝えた。汐見銀行は黙った。")]
    [InlineData("碧浦通商株式会社が好調だと地元紙が伝え、同業者が灘見精機株式会社を買収した。")]
    [InlineData("汐見銀行が閉店し、同業者が灘見精機株式会社を買収した。")]
    [InlineData("碧浦通商株式会社が出資先を探し、競合の社長が灘見精機株式会社を買収したと話した。")]
    public void Subject_OfAnotherVerb_ActsInNoneElse(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    // Xによる.
    [Theory]
    [InlineData("碧浦通商による灘見精機株式会社の買収は5月に完了した。", "碧浦通商 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社による灘見精機株式会社への出資が決まった。", "碧浦通商株式会社 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("汐見銀行による灘見精機株式会社への融資が実行された。", "汐見銀行 | LENT_TO | 灘見精機株式会社 | ASSERTED")]
    [InlineData("汐見銀行による灘見精機株式会社の買収は実現しなかった。", "汐見銀行 | ACQUIRED | 灘見精機株式会社 | DENIED")]
    [InlineData("汐見銀行による灘見精機株式会社への出資は見送られた。", "汐見銀行 | INVESTED_IN | 灘見精機株式会社 | DENIED")]
    public void Deed_BySomebody_IsTheirs(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("汐見銀行による灘見精機株式会社の分析が好評だ。")]
    [InlineData("碧浦通商株式会社による灘見精機株式会社の批判は続いた。")]
    [InlineData("汐見銀行によれば、灘見精機株式会社の買収は終わった。")]
    [InlineData("碧浦通商株式会社による調査が終わり、灘見精機株式会社の買収が決まった。")]
    public void By_OfAnotherDeed_StatesNothing(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    // 協議に臨む, 買収に踏み切る.
    [Theory]
    [InlineData("ノルウェーはチリとの交渉に臨んだ。", "チリ | NEGOTIATES_WITH | ノルウェー | NEGOTIATING")]
    [InlineData("灘見精機株式会社は汐見銀行との協議に臨んだ。", "汐見銀行 | NEGOTIATES_WITH | 灘見精機株式会社 | NEGOTIATING")]
    [InlineData("碧浦通商株式会社は、灘見精機株式会社への出資に踏み切った。", "碧浦通商株式会社 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社の買収に乗り出した。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社の買収を見送った。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | DENIED")]
    public void Subject_OfTheVerbThatCarriesADeed_ActsInIt(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("ノルウェーはチリとの交渉に反対した。")]
    [InlineData("ノルウェーはチリとの対戦に臨んだ。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社への出資に驚いた。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社の買収に反対した。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社との提携に異を唱えた。")]
    public void Subject_OfAnotherVerbThanACarrier_DoesNot(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    // Xに買収された.
    [Theory]
    [InlineData("灘見精機株式会社は昨秋、碧浦通商に買収された。", "碧浦通商 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("灘見精機株式会社は碧浦通商株式会社により完全子会社化された。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("灘見精機株式会社は碧浦通商に買収される。", "碧浦通商 | ACQUIRED | 灘見精機株式会社 | PLANNED")]
    [InlineData("灘見精機株式会社は碧浦通商株式会社に買収されなかった。", "碧浦通商株式会社 | ACQUIRED | 灘見精機株式会社 | DENIED")]
    public void Agent_OfAPassive_Acts(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("灘見精機株式会社は碧浦通商株式会社に紹介された。")]
    [InlineData("灘見精機株式会社は、碧浦通商株式会社に株主を奪われた。")]
    [InlineData("灘見精機株式会社は3月に買収された。碧浦通商は伸びた。")]
    public void Passive_WithoutAnAgentOfTheDeed_StatesNothing(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();

    // Xも.
    [Theory]
    [InlineData("碧浦通商も灘見精機株式会社に出資した。", "碧浦通商 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("灘見精機株式会社には、碧浦通商株式会社も出資した。", "碧浦通商株式会社 | INVESTED_IN | 灘見精機株式会社 | ASSERTED")]
    [InlineData("汐見銀行も灘見精機株式会社を買収した。", "汐見銀行 | ACQUIRED | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は、汐見銀行も買収した。", "碧浦通商株式会社 | ACQUIRED | 汐見銀行 | ASSERTED")]
    public void Name_WithMo_ActsUnlessAnotherDoes(string text, string statement) => Compiling.Text(text).Shown().ShouldBe([statement]);

    [Theory]
    [InlineData("碧浦通商株式会社も汐見銀行も赤字だ。")]
    [InlineData("碧浦通商株式会社も驚いた。")]
    [InlineData("碧浦通商株式会社も資本参加し、灘見精機株式会社は黒字になった。")]
    public void Name_WithMoAndNoDeed_StatesNothing(string text) => Compiling.Text(text).Shown().ShouldBeEmpty();
}
