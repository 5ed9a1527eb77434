namespace GraphService.Extraction.Tests.Reading;

public sealed class WrappedLinesTests
{
    private const string Wrapped = "Yesterday the robot makers of Oslo and their many friends met with Prime\n"
        + "Minister Aiko Tanamura of Norway, who opened the fair in the big hall near\nthe harbour.";
    private const string Lines = "Aiko Tanamura of the Fair\nJonas Reimar\nLena Brandahl";

    [Fact]
    public void Paragraph_BrokenToItsWidth_IsOneText() => Compiling.Text(Wrapped).Passages.Count.ShouldBe(1);

    [Fact]
    public void Lines_OfAnyLength_StayApart() => Compiling.Text(Lines).Passages.Count.ShouldBe(3);
}
