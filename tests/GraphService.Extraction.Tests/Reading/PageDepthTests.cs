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

    [Fact]
    public void Page_TooDeep_IsLeftOutAndSaid()
    {
        var found = Compiling.Files(("documents/a.html", string.Concat(Enumerable.Repeat("<section>", 600)) + "港")).Diagnostics.ShouldHaveSingleItem();
        (found.Code, found.Path).ShouldBe(("TOO_DEEP", "documents/a.html"));
    }
}
