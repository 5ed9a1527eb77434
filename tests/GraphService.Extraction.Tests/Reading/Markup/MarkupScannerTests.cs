using GraphService.Documents;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Tests.Reading.Markup;

public sealed class MarkupScannerTests
{
    [Theory]
    [InlineData("**Kestrel** raised money.", "Kestrel raised money.")]
    [InlineData("the [Kestrel fund](https://kestrel.example/fund?a=(1)) opened", "the Kestrel fund opened")]
    [InlineData("![the plant](img/plant.png) It runs.", "It runs.")]
    [InlineData("See `kestrel` and __Heron__ and ~~Owl~~.", "See kestrel and Heron and Owl.")]
    [InlineData("<p>Kestrel</p><p>Heron</p>", "Kestrel\n\nHeron")]
    [InlineData("<ul><li>Kestrel</li><li>Heron</li></ul>", "- Kestrel\n- Heron")]
    [InlineData("<tr><td>Kestrel</td><td>5</td></tr>", "| Kestrel | 5")]
    [InlineData("<h2>Deals</h2>Kestrel", "## Deals\nKestrel")]
    [InlineData("Kestrel &amp; Sons&nbsp;Ltd", "Kestrel & Sons Ltd")]
    [InlineData("Kestrel<!-- not said --> grew", "Kestrel grew")]
    [InlineData("Kestrel<script>var x = '<b>';</script> grew", "Kestrel grew")]
    [InlineData("Kestrel {: .label .blue }grew", "Kestrel grew")]
    [InlineData("**東雲重工**は[提携](https://a.example)した。", "東雲重工は提携した。")]
    public void Marks_ThatAreNoWords_AreTakenOut(string raw, string words) => Read(raw).Value.Trim().ShouldBe(words);

    [Theory]
    [InlineData("5 * 3 and 2 * 4")]
    [InlineData("*1 audited, *2 not")]
    [InlineData("a_b and c_d")]
    [InlineData("less < more > less")]
    [InlineData("see [1] and [note]")]
    [InlineData("R&D; Q&A")]
    public void Signs_ThatAreWords_Stay(string raw) => Read(raw).Value.Trim().ShouldBe(raw);

    [Fact]
    public void Words_BehindMarks_KeepTheirPlaces()
    {
        const string raw = "By **Kestrel** &amp; [Heron](https://a.example).";
        var text = Read(raw);
        foreach (var word in new[] { "Kestrel", "Heron" })
        {
            var at = text.Value.IndexOf(word, StringComparison.Ordinal);
            text.OriginalText(at, at + word.Length).ShouldBe(word);
        }
    }

    [Fact]
    public void Openings_WithoutEnd_TakeNoTime()
    {
        var raw = string.Concat(Enumerable.Repeat("<!-- [a](**<script ", 20_000));
        Read(raw).Value.Length.ShouldBeGreaterThan(0);
    }

    private static NormalizedText Read(string raw) => Normalizer.Normalize(new SourceText(raw));
}
