using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Names in katakana and in Latin letters by what they sound like.</summary>
public sealed class SoundsAlikeTests
{
    [Theory]
    [InlineData("ケストレル", "Kestrel")]
    [InlineData("ルメトラ", "Lumetra")]
    [InlineData("ヴィンドボルグ", "Vindborg")]
    public void Names_OfOneSound_AreAlike(string katakana, string latin) => SoundsAlike.Of(katakana).ShouldBe(SoundsAlike.Of(latin));

    [Theory]
    [InlineData("ケストレル", "Kestner")]
    [InlineData("ヘロン", "Lumivar")]
    public void Names_OfOtherSounds_AreNot(string katakana, string latin) => SoundsAlike.Of(katakana).ShouldNotBe(SoundsAlike.Of(latin));
}
