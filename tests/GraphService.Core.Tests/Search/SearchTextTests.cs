using GraphService.Search;

namespace GraphService.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("ＡＩ ﾃﾞｰﾀ", "ai データ")]
    [InlineData("データ\nセンター", "データセンター")]
    [InlineData("データ  \r\n　センター", "データセンター")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("日本\n\n政府", "日本\n\n政府")]
    [InlineData("議⻑", "議長")]
    public void Text_Folded_HasNoWidthCaseOrBreak(string text, string expected) => SearchText.Folded(text).ShouldBe(expected);

    // Not in a table: attributes keep their texts as UTF-8, which has no half characters.
    [Fact]
    public void Text_WithHalfCharacter_HasTheReplacementForIt()
    {
        SearchText.Folded("a\ud800b").ShouldBe("a\ufffdb");
        SearchText.NameKeyOf("\udc00A").ShouldBe("\ufffda");
    }

    [Fact]
    public void Text_BeyondLimit_CountsByItsBeginning() =>
        SearchText.NameKeyOf(new string('あ', SearchText.MaxLength * 3)).ShouldBe(new string('ア', SearchText.MaxLength));
}
