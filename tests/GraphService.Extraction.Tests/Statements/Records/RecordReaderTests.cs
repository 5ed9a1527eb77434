namespace GraphService.Extraction.Tests.Statements.Records;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("| Target | Buyer |\n|---|---|\n| Lumivar Inc. | Heron Holdings Ltd. |\n", "Heron Holdings Ltd. | ACQUIRED | Lumivar Inc. | ASSERTED")]
    [InlineData("| Date | Target | Buyer / investor | Amount |\n|---|---|---|---|\n| 4 May 2026 | Lumivar Inc. | Heron Holdings Ltd. | €40m |\n",
        "Heron Holdings Ltd. | INVESTED_IN | Lumivar Inc. | ASSERTED | 40000000 EUR Exact")]
    [InlineData("| Company | Headquarters |\n|---|---|\n| Lumivar Inc. | Tokyo |\n", "Lumivar Inc. | LOCATED_IN | 東京 | ASSERTED")]
    [InlineData("| 対象会社 | 買い手 | 状況 |\n|---|---|---|\n| 若松精機株式会社 | 前川化学株式会社 | 破談 |\n", "前川化学株式会社 | ACQUIRED | 若松精機株式会社 | DENIED")]
    [InlineData("## Lumivar Inc.\n\nLead investor: Heron Capital\n", "Heron Capital | INVESTED_IN | Lumivar Inc. | ASSERTED")]
    [InlineData("## 若松精機株式会社\n\n| 項目 | 内容 |\n|---|---|\n| 親会社 | 前川化学株式会社 |\n", "前川化学株式会社 | PARENT_OF | 若松精機株式会社 | ASSERTED")]
    [InlineData("## Lumivar Inc.\n\nInvestors include:\n\n- Heron Capital\n- Owl Ventures\n", "Owl Ventures | INVESTED_IN | Lumivar Inc. | ASSERTED")]
    [InlineData("若松精機株式会社(本社:東京)は成長した。", "若松精機株式会社 | LOCATED_IN | 東京 | ASSERTED")]
    [InlineData("# Heron Reef Forum\n\nParticipants:\n- Pia Holm, Director, Lumivar Inc.\n- Ben Strand, adviser, Lumivar Inc.\n",
        "Ben Strand | PARTICIPATED_IN | Heron Reef Forum | ASSERTED")]
    [InlineData("# Minutes of the third meeting of the Heron Committee\n\nDate: 12 March 2025\n\nParticipants:\n- Pia Holm, Director, Lumivar Inc.\n- Ben Strand, Heron Bank\n",
        "Ben Strand | HOLDS_POSITION | Heron Bank | ASSERTED")]
    [InlineData("| Speaker | Organisation |\n|---|---|\n| Pia Holm | Lumivar Inc. |\n", "Pia Holm | HOLDS_POSITION | Lumivar Inc. | ASSERTED")]
    public void Label_WithItsValue_States(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("| Company | Comment |\n|---|---|\n| Lumivar Inc. | Heron Holdings Ltd. |\n")]
    [InlineData("## 若松精機株式会社\n\n備考: 前川化学株式会社\n")]
    [InlineData("| Comment | Organisation |\n|---|---|\n| Pia Holm | Lumivar Inc. |\n")]
    public void Label_ThatSaysNothing_StatesNothing(string text) => Compiling.Text(text).Statements.ShouldBeEmpty();

    [Fact]
    public void Role_ThatALabelGives_IsTheStatements() =>
        Compiling.Text("## Lumivar Inc.\n\nLead investor: Heron Capital\n").Statements.Single(s => s.Predicate == "INVESTED_IN").Qualifiers.Role.ShouldBe("lead investor");
}
