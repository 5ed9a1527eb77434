using GraphService.Extraction.Reading.Pages;

namespace GraphService.Extraction.Tests.Reading;

public sealed class PageDepthTests
{
    [Theory]
    [InlineData("<div>", "", 600, true)]
    [InlineData("<B class=x>", "", 600, true)]
    [InlineData("<svg><g>", "", 300, true)]
    [InlineData("<table><tr><td>", "", 600, true)]
    [InlineData("<div>", "", 500, false)]
    [InlineData("<div>", "</div>", 500, false)]
    [InlineData("<p>a<br>", "", 5000, false)]
    [InlineData("<li>a", "", 5000, false)]
    [InlineData("<i>a</i>", "", 5000, false)]
    [InlineData("</div>", "", 5000, false)]
    [InlineData("1 < 2 <", "", 5000, false)]
    public void Page_WithSoManyOpenElements_IsTooDeep(string before, string after, int times, bool deep)
    {
        var page = string.Concat(Enumerable.Repeat(before, times)) + "a" + string.Concat(Enumerable.Repeat(after, times));
        PageDepth.IsTooDeep(page).ShouldBe(deep);
    }

    [Theory]
    [InlineData("<b></i>", 600, true)]
    [InlineData("<div></x>", 600, true)]
    [InlineData("<rt>a", 600, true)]
    [InlineData("<optgroup>", 600, true)]
    [InlineData("<ruby>a<rt>b</ruby>", 5000, false)]
    [InlineData("<p><a href=x>a", 5000, false)]
    [InlineData("<p><i>a</i></p>", 5000, false)]
    [InlineData("<table><tr><td>a<br>b</table>", 5000, false)]
    public void Page_WhoseEndTagsEndNothing_IsAsDeepAsWhatStaysOpen(string tags, int times, bool deep) =>
        PageDepth.IsTooDeep(string.Concat(Enumerable.Repeat(tags, times))).ShouldBe(deep);

    [Theory]
    [InlineData(300, 2000, true)]
    [InlineData(300, 100, false)]
    [InlineData(3, 10_000, false)]
    public void Page_WhoseOpenFormatsGoOnInEachParagraph_IsTooDeepByBothTogether(int formats, int paragraphs, bool deep)
    {
        var open = string.Concat(Enumerable.Range(0, formats).Select(i => $"<font size={i}>"));
        PageDepth.IsTooDeep(open + string.Concat(Enumerable.Repeat("<p>a</p>", paragraphs))).ShouldBe(deep);
    }

    [Theory]
    [InlineData("<table>", "<br>", true)]
    [InlineData("<table>", "a<tr>", true)]
    [InlineData("<table><tr><td>", "a<br>", false)]
    [InlineData("<table>", "<tr><td>a</td></tr>", false)]
    public void Page_WithMuchBetweenTheCellsOfATable_IsTooDeep(string before, string between, bool deep) =>
        PageDepth.IsTooDeep(before + string.Concat(Enumerable.Repeat(between, 6000))).ShouldBe(deep);

    [Theory]
    [InlineData("<p {0}>", 6000, true)]
    [InlineData("<p {0}>", 600, false)]
    public void Page_WithATagOfManyAttributes_IsTooDeep(string tag, int attributes, bool deep) =>
        PageDepth.IsTooDeep(tag.Replace("{0}", string.Join(' ', Enumerable.Range(0, attributes).Select(i => $"a{i}=1")), StringComparison.Ordinal)).ShouldBe(deep);

    [Fact]
    public void Page_WhoseTagsGiveTheBodyManyAttributes_IsTooDeep() =>
        PageDepth.IsTooDeep(string.Concat(Enumerable.Range(0, 6000).Select(i => $"<body a{i}=1>"))).ShouldBeTrue();

    [Fact]
    public void Page_WithAMillionTagsInDeepParts_IsTooDeep() =>
        PageDepth.IsTooDeep(string.Concat(Enumerable.Repeat("<div>", 500)) + string.Concat(Enumerable.Repeat("</u>", 500_000))).ShouldBeTrue();

    [Fact]
    public void Page_TooDeep_IsLeftOutAndSaid()
    {
        var found = Compiling.Files(("documents/a.html", string.Concat(Enumerable.Repeat("<section>", 600)) + "港")).Diagnostics.ShouldHaveSingleItem();
        (found.Code, found.Path).ShouldBe(("TOO_DEEP", "documents/a.html"));
    }
}
