namespace GraphService.Extraction.Tests.Statements.Beside;

public sealed class OrganReaderTests
{
    [Theory]
    [InlineData("灘見大学の量子計算研究センターは神戸市にある。", "量子計算研究センター | PART_OF | 灘見大学 | ASSERTED")]
    [InlineData("国際灯台機構の航路安全委員会は東京で会合を開いた。", "航路安全委員会 | PART_OF | 国際灯台機構 | ASSERTED")]
    public void Organ_WhoseItIsByNo_IsAPart(string text, string statement) => Compiling.Text(text).Shown("PART_OF").ShouldBe([statement]);

    [Theory]
    [InlineData("ノルウェーの量子計算研究センターはオスロにある。")]
    [InlineData("灘見大学と量子計算研究センターは神戸市にある。")]
    [InlineData("国際灯台機構の灘見大学は神戸市にある。")]
    public void Body_ThatIsNoOrgan_IsNone(string text) => Compiling.Text(text).Shown("PART_OF").ShouldBeEmpty();
}
