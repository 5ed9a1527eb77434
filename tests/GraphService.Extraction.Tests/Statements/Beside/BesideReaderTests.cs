namespace GraphService.Extraction.Tests.Statements.Beside;

public sealed class BesideReaderTests
{
    [Theory]
    [InlineData("The Oslo-based Lumivar Inc. grew.", "Lumivar Inc. | LOCATED_IN | オスロ | ASSERTED")]
    [InlineData("Lumivar Inc., headquartered in Oslo, grew.", "Lumivar Inc. | LOCATED_IN | オスロ | ASSERTED")]
    [InlineData("Lumivar Inc. (Oslo) grew.", "Lumivar Inc. | LOCATED_IN | オスロ | ASSERTED")]
    [InlineData("Lumivar Inc., a Finnish maker of robots, grew.", "Lumivar Inc. | LOCATED_IN | フィンランド | ASSERTED")]
    [InlineData("米Lumivarは資金を調達した。", "Lumivar | LOCATED_IN | 米国 | ASSERTED")]
    [InlineData("ケニアの決済会社Lumivarは成長した。", "Lumivar | LOCATED_IN | ケニア | ASSERTED")]
    public void Place_BesideAFirm_IsItsSeat(string text, string statement) => Compiling.Text(text).Shown("LOCATED_IN").ShouldContain(statement);

    [Theory]
    [InlineData("Lumivar Inc. sells in Oslo.")]
    [InlineData("日ASEAN首脳会議は延期された。")]
    [InlineData("Lumivar Inc. grew. Oslo was cold.")]
    public void Place_ThatIsNoSeat_IsNone(string text) => Compiling.Text(text).Shown("LOCATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("\"We grew,\" said Aiko Tanamura, President and Chief Executive Officer of Lumivar Inc.", "Aiko Tanamura | HOLDS_POSITION | Lumivar Inc. | ASSERTED")]
    [InlineData("Lumivar Inc.'s chief executive, Aiko Tanamura, left.", "Aiko Tanamura | HOLDS_POSITION | Lumivar Inc. | ASSERTED")]
    [InlineData("- Aiko Tanamura, Senior VP and Head of Research, Lumivar Inc., Japan\n", "Aiko Tanamura | HOLDS_POSITION | Lumivar Inc. | ASSERTED")]
    [InlineData("田村愛子氏(若松精機株式会社社長)が述べた。", "田村愛子 | HOLDS_POSITION | 若松精機株式会社 | ASSERTED")]
    public void Office_BesideAName_IsHeldThere(string text, string statement) => Compiling.Text(text).Shown("HOLDS_POSITION").ShouldContain(statement);

    [Theory]
    [InlineData("Aiko Tanamura praised Lumivar Inc.")]
    [InlineData("Aiko Tanamura, a customer of Lumivar Inc., left.")]
    public void Words_ThatAreNoOffice_StateNone(string text) => Compiling.Text(text).Shown("HOLDS_POSITION").ShouldBeEmpty();

    [Fact]
    public void Agreement_BetweenTwo_IsTheirs() =>
        Compiling.Text("The loan agreement between Lumivar Inc. and Heron Holdings Ltd. ends in May.").Shown("PARTY_TO").Count.ShouldBe(2);
}
