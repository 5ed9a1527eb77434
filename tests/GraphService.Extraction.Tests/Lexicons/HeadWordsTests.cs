using GraphService.Extraction.Lexicons;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Lexicons;

public sealed class HeadWordsTests
{
    private static readonly HeadWords Heads = new(DefaultOntology.Instance);

    [Theory]
    [InlineData("ベンチャーキャピタルファンド", true)]
    [InlineData("機関投資家", true)]
    [InlineData("東雲ファンド", false)]
    public void Word_OfSuchNounsAlone_IsNoName(string word, bool only) => Heads.IsOnlyHeads(word).ShouldBe(only);

    [Fact]
    public void Word_ThatCanBeCutInManyWays_TakesNoTime() => Heads.IsOnlyHeads(string.Concat(Enumerable.Repeat("機関投資家", 200)) + "東").ShouldBeFalse();
}
