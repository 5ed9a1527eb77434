namespace GraphService.Extraction.Tests.Statements;

/// <summary>Offices that English sentences tell with a verb, or of which they leave out where they are held.</summary>
public sealed class EnglishOfficesTests
{
    [Theory]
    [InlineData("Lumivar Robotics Inc. grew. It has hired Aiko Tanamura, formerly of Heron Holdings Ltd., as chief financial officer.",
        "Aiko Tanamura | HOLDS_POSITION | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Aiko Tanamura joins Heron Holdings Ltd. as a venture partner.", "Aiko Tanamura | HOLDS_POSITION | Heron Holdings Ltd. | ASSERTED")]
    [InlineData("Lumivar Robotics Inc. grew fast. “We need space,” said Aiko Tanamura, the chief executive.",
        "Aiko Tanamura | HOLDS_POSITION | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Aiko Tanamura, Head of Retail Banking Norway at Heron Bank Ltd., spoke.", "Aiko Tanamura | HOLDS_POSITION | Heron Bank Ltd. | ASSERTED")]
    [InlineData("We met Aiko Tanamura, who runs the Oslo accelerator Lumivar Labs.", "Aiko Tanamura | HOLDS_POSITION | Lumivar Labs | ASSERTED")]
    [InlineData("Mr. Aiko Tanamura spoke. Heron Capital's Aiko Tanamura takes a seat.", "Aiko Tanamura | HOLDS_POSITION | Heron Capital | ASSERTED")]
    public void Office_ToldWithAVerbOrBesideAName_IsHeld(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("The mayor, Aiko Tanamura, and the chief executive of Heron Holdings Ltd. spoke.")]
    [InlineData("Aiko Tanamura met a rival of Heron Holdings Ltd. in Oslo.")]
    [InlineData("Aiko Tanamura has a doctorate from Heron Holdings Ltd. and the director of it.")]
    public void Person_WhoIsOnlyNamedBeside_HoldsNothing(string text) =>
        Compiling.Text(text).Shown("HOLDS_POSITION").ShouldNotContain(s =>
        s.Contains("Heron", StringComparison.Ordinal));
}
