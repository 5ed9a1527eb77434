using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>What of a page is its text: pages of several makers' layouts, each with text to keep and text to leave out.</summary>
public sealed class PagePartsTests
{
    private const string Story = "<p>The ferry company bought two boats in May.</p>";
    private const string StoryText = "The ferry company bought two boats in May.";
    private readonly List<Diagnostic> found = [];

    public static TheoryData<string> Hidden() =>
    [
        "<div hidden>{0}</div>", "<div style='display:none'>{0}</div>", "<p style=\"color:red; visibility : hidden\">{0}</p>", "<div aria-hidden=true>{0}</div>",
        "<dialog open>{0}</dialog>", "<template>{0}</template>", "<textarea>{0}</textarea>", "<noscript>{0}</noscript>", "<select><option>{0}</option></select>", "<!-- {0} -->",
        "<style>.later {{ display: none }}</style><div class=later>{0}</div>", "<style>p.a, #gone {{color:red;display:none}}</style><div id=gone>{0}</div>",
        "<span class='sr-only'>{0}</span><div class='visually-hidden'>{0}</div>",
    ];

    public static TheoryData<string> Elsewhere() =>
    [
        "<div role=dialog>{0}</div>", "<div aria-modal=true>{0}</div>", "<div id=cookie-notice>{0}</div>", "<div class='CookieConsent'>{0}</div>", "<div class=site-banner-ad>{0}</div>",
        "<div class=gnav>{0}</div>", "<div role=navigation>{0}</div>", "<ul class='main-menu'><li>{0}</li></ul>", "<div class=breadcrumb>{0}</div>", "<div id=footer>{0}</div>",
        "<div role=contentinfo>{0}</div>", "<div role=complementary>{0}</div>", "<section class=related-articles>{0}</section>", "<section id='relatedNews'>{0}</section>",
        "<div class='recommended-posts'>{0}</div>", "<div id=comments>{0}</div>", "<div class='comment-list'>{0}</div>", "<div class=sidebar>{0}</div>", "<div class='newsletter_form'>{0}</div>",
        "<ul><li><a href=1>{0}</a></li><li><a href=2>{0}</a></li></ul>", "<form><p>{0}</p></form>", "<menu>{0}</menu>", "<div class='sns-share'>{0}</div>",
    ];

    [Theory]
    [MemberData(nameof(Hidden))]
    [MemberData(nameof(Elsewhere))]
    public void Part_ThatIsNotTheText_IsLeftOut(string part)
    {
        // Notices are often longer than what they cover.
        var notice = string.Format(null, CompositeFormat.Parse(part), "Another firm sold its harbour to a bank.");
        Text($"<body><h1>News</h1>{notice}{Story}{Story}</body>").ShouldBe($"# News|{StoryText}|{StoryText}");
    }

    [Theory]
    [InlineData("<div class='page has-sidebar'><h1>News</h1>{0}</div>", "a class that tells of the page")]
    [InlineData("<div id=menu-wrapper><h1>News</h1>{0}</div>", "it holds the heading")]
    [InlineData("<form id=aspnet><h1>News</h1>{0}</form>", "a form around the page")]
    [InlineData("<div class=dialogue><h1>News</h1>{0}</div>", "another word")]
    [InlineData("<h1>News</h1><div class=admission>{0}</div>", "another word that begins alike")]
    [InlineData("<style>@media print { .body { display: none } }</style><h1>News</h1><div class=body>{0}</div>", "hidden on paper only")]
    public void Part_ThatHoldsTheText_IsRead(string page, string because) => Text(page.Replace("{0}", Story, StringComparison.Ordinal)).ShouldBe("# News|" + StoryText, because);

    [Theory]
    [InlineData("<article class=card><h3>Yesterday</h3><p>Short news.</p></article><article><h1>News</h1>{0}</article>", "a teaser first")]
    [InlineData("<main><article><h1>News</h1>{0}</article></main><article><p>Short.</p></article>", "a main part, and a teaser behind it")]
    [InlineData("<div><article><a href=1>Short news of yesterday.</a></article><article><a href=2>Short news of today.</a></article></div><div><h1>News</h1>{0}{0}{0}{0}</div>", "teasers only")]
    [InlineData("<header><div>Home</div></header><main><h1>News</h1>{0}</main><footer>Imprint</footer>", "a main part")]
    [InlineData("<div>Around</div><article><h1>News</h1>{0}</article>", "one article")]
    public void Article_ThatIsTheText_IsRead(string page, string because)
    {
        var text = Text(page.Replace("{0}", Story, StringComparison.Ordinal));
        text.ShouldStartWith("# News|" + StoryText, Case.Sensitive, because);
        text.ShouldNotContain("Short");
    }

    [Fact]
    public void Articles_OfLikeLength_AreAllRead() =>
        Text($"<article><h2>One</h2>{Story}</article><article><h2>Two</h2>{Story}</article>").ShouldBe($"## One|{StoryText}|## Two|{StoryText}");

    [Fact]
    public void Links_ThatAreThePage_AreRead() =>
        Text("<h1>Releases</h1><ul><li><a href=1>The port bought a crane.</a></li><li><a href=2>The port sold a crane.</a></li></ul>")
            .ShouldBe("# Releases|- The port bought a crane.|- The port sold a crane.");

    [Theory]
    [InlineData("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の祭り</p>", "港の祭り")]
    [InlineData("<p>The price is <del>10</del> <s>11</s> 12 yen.</p>", "The price is 12 yen.")]
    [InlineData("<p>Marine Works Inc.<sup><a href='#n1'>1</a></sup> bought it.<sup>[2]</sup></p>", "Marine Works Inc. bought it.")]
    [InlineData("<p>港湾工業<sup>※1</sup>が買った<sup>2</sup>。</p>", "港湾工業が買った。")]
    [InlineData("<p>12 km<sup>2</sup> and 10<sup>6</sup> of CO<sub>2</sub></p>", "12 km2 and 106 of CO2")]
    public void Words_WithWhatStandsOverThem_AreWords(string page, string text) => Text(page).ShouldBe(text);

    [Fact]
    public void Parts_LeftOutInLargeAmount_AreTold()
    {
        Text($"<h1>News</h1>{Story}<div hidden>{string.Concat(Enumerable.Repeat(Story, 20))}</div>");
        var told = found.ShouldHaveSingleItem();
        (told.Code, told.Severity, told.Path).ShouldBe(("PAGE_PARTS_LEFT_OUT", Severity.Info, "a.html"));
        told.Message.ShouldContain("hidden");
    }

    [Fact]
    public void Article_LeftOut_IsTold()
    {
        Text($"<article><p>Short.</p></article><article><h1>News</h1>{Story}</article>");
        found.ShouldHaveSingleItem().Code.ShouldBe("PAGE_PARTS_LEFT_OUT");
    }

    private string Text(string page)
    {
        var text = DocumentReader.Read(DefaultOntology.Instance, Encoding.UTF8.GetBytes(page), "a.html", found)!.Text.Value;
        return string.Join('|', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()));
    }
}
