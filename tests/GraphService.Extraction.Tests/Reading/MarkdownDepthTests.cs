using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

public sealed class MarkdownDepthTests
{
    [Theory]
    [InlineData(">", 200, "a", true)]
    [InlineData("> ", 200, "a", true)]
    [InlineData("- ", 200, "a", true)]
    [InlineData("1. ", 200, "a", true)]
    [InlineData("  ", 200, "- a", true)]
    [InlineData("\t", 60, "+ a", true)]
    [InlineData("> ", 20, "a", false)]
    [InlineData("  ", 20, "- a", false)]
    [InlineData("  ", 200, "a", false)]
    [InlineData("-", 5000, "", false)]
    [InlineData("1", 5000, "", false)]
    [InlineData("a - ", 5000, "", false)]
    public void Line_InSoManyQuotesAndPoints_IsTooDeep(string mark, int times, string rest, bool deep) =>
        MarkdownDepth.IsTooDeep("a\n" + string.Concat(Enumerable.Repeat(mark, times)) + rest).ShouldBe(deep);

    [Theory]
    [InlineData("a <!-- ", true)]
    [InlineData("a <![CDATA[", true)]
    [InlineData("a <? ", true)]
    [InlineData("[a](", true)]
    [InlineData("[a](b)", false)]
    [InlineData("|a|b|\n", false)]
    [InlineData("a <!-- b -->\n\n", false)]
    [InlineData("a <b> ", false)]
    public void Paragraph_OfAHundredThousandCommentsOrLinksThatDoNotEnd_IsTooDeep(string text, bool deep) =>
        MarkdownDepth.IsTooDeep(string.Concat(Enumerable.Repeat(text, 100_000))).ShouldBe(deep);

    [Fact]
    public void Table_WhoseRowsAreFilledUpToMillionsOfCells_IsTooDeep() =>
        MarkdownDepth.IsTooDeep(new string('|', 5000) + string.Concat(Enumerable.Repeat("\n|a|", 5000))).ShouldBeTrue();
}
