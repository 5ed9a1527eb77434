namespace GraphService.Extraction.Tests.Statements;

/// <summary>Japanese nouns before a name that say what it is to another.</summary>
public sealed class RoleNounTests
{
    [Theory]
    [InlineData("若松精機株式会社の筆頭株主、前川化学株式会社は反対した。", "前川化学株式会社 | OWNS | 若松精機株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社は2019年の設立。創業者でもある山本太郎氏が社長を務める。", "山本太郎 | FOUNDED | 若松精機株式会社 | ASSERTED")]
    [InlineData("前川化学株式会社の子会社である若松精機株式会社は好調だ。", "前川化学株式会社 | PARENT_OF | 若松精機株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社は、親会社の前川化学株式会社と話し合った。", "前川化学株式会社 | PARENT_OF | 若松精機株式会社 | ASSERTED")]
    public void Noun_BeforeAName_SaysWhatItIs(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("若松精機株式会社の創業者は語った。前川化学株式会社は好調だ。", "FOUNDED")]
    [InlineData("若松精機株式会社の株主は反対した。前川化学株式会社は好調だ。", "OWNS")]
    public void Noun_WithoutAName_SaysNothing(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();

    // Xを…とする.
    [Theory]
    [InlineData("碧浦通商株式会社は、汐見銀行をリード投資家とする増資で8億円を調達した。", "汐見銀行 | INVESTED_IN | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は汐見銀行を割当先とする増資を決めた。", "汐見銀行 | INVESTED_IN | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は汐見銀行と灘見精機株式会社を引受先とする第三者割当増資を実施した。", "灘見精機株式会社 | INVESTED_IN | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は汐見銀行と灘見精機株式会社を引受先とする第三者割当増資を実施した。", "汐見銀行 | INVESTED_IN | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は、汐見銀行を筆頭株主に迎えた。", "汐見銀行 | OWNS | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は、灘見精機株式会社を傘下とした。", "碧浦通商株式会社 | PARENT_OF | 灘見精機株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は、灘見精機株式会社を親会社とする。", "灘見精機株式会社 | PARENT_OF | 碧浦通商株式会社 | ASSERTED")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を販売先とする商社だ。", "灘見精機株式会社 | CUSTOMER_OF | 碧浦通商株式会社 | ASSERTED")]
    public void Noun_ThatANameIsMade_SaysWhatItIs(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を目標とした。")]
    [InlineData("碧浦通商株式会社は、灘見精機株式会社を参考とする。")]
    [InlineData("碧浦通商株式会社は汐見銀行を相手とする訴訟を起こした。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を競合とする分析を発表した。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を子会社とは呼ばない。")]
    [InlineData("碧浦通商株式会社は灘見精機株式会社を子会社としなかった。")]
    public void Noun_OfNoRelation_StatesNothing(string text) =>
        Compiling.Text(text).Shown().ShouldAllBe(s => !s.EndsWith("ASSERTED", StringComparison.Ordinal));
}
