using GraphService.Search;

namespace GraphService.Core.Tests.Search;

public sealed class WordBordersTests
{
    [Theory]
    [InlineData("he said so", "ai", -1)]
    [InlineData("ai.", "ai", 0)]
    [InlineData("the aim of ai", "ai", 11)]
    [InlineData("an investor", "invest", 3)]
    [InlineData("reinvest", "invest", -1)]
    [InlineData("日本のai企業", "ai", 3)]
    [InlineData("日本のai企業", "企業", 5)]
    [InlineData("タイミング", "タイ", 0)]
    [InlineData("2025年", "2025", 0)]
    [InlineData("2025年", "20", -1)]
    [InlineData("hà nội", "nội", 3)]
    [InlineData("в москве", "москв", 2)]
    public void Word_InText_StandsBetweenBorders(string text, string word, int expected) => WordBorders.IndexOf(text, word, 0).ShouldBe(expected);
}
