using System.Globalization;
using GraphService.Extraction.Amounts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Amounts;

/// <summary>A text and the shares in it, as <c>min-max Bound</c>, apart by commas.</summary>
public sealed class ShareFinderTests
{
    [Theory]
    [InlineData("株式の51%を", "51-51 Exact")]
    [InlineData("12.5パーセント", "12.5-12.5 Exact")]
    [InlineData("3割", "30-30 Exact")]
    [InlineData("2割5分", "25-25 Exact")]
    [InlineData("約30%", "30-30 About")]
    [InlineData("30%程度", "30-30 About")]
    [InlineData("30%弱", "30-30 About")]
    [InlineData("30%強", "30-30 About")]
    [InlineData("30%近く", "30-30 About")]
    [InlineData("30%以上", "30-100 AtLeast")]
    [InlineData("30%超", "30-100 AtLeast")]
    [InlineData("少なくとも30%", "30-100 AtLeast")]
    [InlineData("最大49%", "0-49 AtMost")]
    [InlineData("49%未満", "0-49 AtMost")]
    [InlineData("a 20 percent stake", "20-20 Exact")]
    [InlineData("about 20%", "20-20 About")]
    [InlineData("nearly 20 per cent", "20-20 About")]
    [InlineData("more than 20%", "20-100 AtLeast")]
    [InlineData("up to 20%", "0-20 AtMost")]
    [InlineData("100%出資", "100-100 Exact")]
    [InlineData("40%と60%", "40-40 Exact, 60-60 Exact")]
    [InlineData("150%", "")]
    [InlineData("1250%", "")]
    [InlineData("12割", "")]
    public void Percentage_OfAWhole_IsRead(string text, string shares) =>
        string.Join(", ", ShareFinder.Find(DefaultOntology.Instance, text).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Share.Min}-{s.Share.Max} {s.Share.Bound}"))).ShouldBe(shares);
}
