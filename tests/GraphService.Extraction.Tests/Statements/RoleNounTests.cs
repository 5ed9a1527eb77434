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
}
