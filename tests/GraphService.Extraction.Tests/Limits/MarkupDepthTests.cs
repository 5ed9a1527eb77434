using System.Text;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Tests.Limits;

public sealed class MarkupDepthTests
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
        MarkupDepth.IsTooDeep(Encoding.UTF8.GetBytes(page)).ShouldBe(deep);
        MarkupDepth.IsTooDeep(Encoding.Unicode.GetBytes(page)).ShouldBe(deep);
    }

    [Fact]
    public void Page_TooDeep_IsLeftOutAndSaid()
    {
        var found = Compiling.Files(("documents/a.html", string.Concat(Enumerable.Repeat("<section>", 600)) + "港")).Diagnostics.ShouldHaveSingleItem();
        (found.Code, found.Path).ShouldBe(("TOO_DEEP", "documents/a.html"));
    }
}
