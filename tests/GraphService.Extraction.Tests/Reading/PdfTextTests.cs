using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>What lines and doubts come of letters on a page.</summary>
public sealed class PdfTextTests
{
    private readonly List<Diagnostic> found = [];

    [Theory]
    [InlineData("The quay was built by masons who came from the eastern valley and their sons | stayed.", "a line that the page was too narrow for")]
    [InlineData("The quay was built by masons who came from the eastern valley and their neigh- | bours.", "a word cut in two")]
    public void Lines_BrokenAtTheMargin_AreOneOnAShortPage(string lines, string because)
    {
        Text(Page(lines)).ShouldBe(lines.Replace("- | ", "", StringComparison.Ordinal).Replace(" | ", " ", StringComparison.Ordinal), because);
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Harbour notes | The quay was built by masons.", "there was room")]
    [InlineData("The quay was built by masons who came from the eastern valley and by no others. | It stands.", "the sentence ends")]
    [InlineData("The quay was built by masons who came from the eastern valley and their neighbours | - stone", "a point of a list follows")]
    public void Lines_BrokenOnPurpose_StayTwo(string lines, string because) => Text(Page(lines)).ShouldBe(lines.Replace(" | ", "\n", StringComparison.Ordinal), because);

    [Fact]
    public void Letters_SetApart_AreWordsStill()
    {
        Text(PdfFile.OnePage("BT /F1 12 Tf 6 Tc 60 700 Td (Ferry and harbour) Tj ET")).ShouldBe("Ferry and harbour");
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_WithASpaceBehindEach_AreDoubtful()
    {
        Text(PdfFile.OnePage("BT /F1 12 Tf 60 700 Td (T h e f e r r y l e a v e s a t n o o n) Tj ET")).ShouldNotBeNull();
        Doubt().ShouldContain("apart");
    }

    [Fact]
    public void Letters_OfAFontWithoutMeaning_AreLeftOutWithAWarning()
    {
        const string font = "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 >> >>] >> >>";
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PdfFile.Page(4, font: font), PdfFile.Stream("BT /F1 12 Tf 60 700 Td <0101010201030104> Tj ET")];
        (Text(PdfFile.Of(objects)) ?? "").ShouldBe("");
        found.ShouldContain(d => (d.Code == "PDF_TEXT_DOUBTFUL" && d.Severity == Severity.Warning) || d.Code == "NOT_PDF");
    }

    [Fact]
    public void Letters_FromTopToBottom_AreLinesWithAWarning()
    {
        const string font = "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /UniJIS-UCS2-V /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 >> >>] >> >>";
        const string content = "BT /F1 12 Tf 500 700 Td <6E2F306E796D308A> Tj ET BT /F1 12 Tf 480 700 Td <660E65E53060> Tj ET";
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PdfFile.Page(4, font: font), PdfFile.Stream(content)];
        Text(PdfFile.Of(objects)).ShouldBe("港の祭り\n明日だ");
        Doubt().ShouldContain("top to bottom");
    }

    private string Doubt()
    {
        var doubt = found.ShouldHaveSingleItem();
        (doubt.Code, doubt.Severity, doubt.Path).ShouldBe(("PDF_TEXT_DOUBTFUL", Severity.Warning, "a.pdf"));
        return doubt.Message;
    }

    // Lines of 12 points from the left margin, 14 points below each other.
    private static byte[] Page(string lines) =>
        PdfFile.OnePage("BT /F1 12 Tf 14 TL 70 700 Td " + string.Concat(lines.Split(" | ").Select(l => $"({l}) Tj T* ")) + "ET");

    private string? Text(byte[] pdf) => DocumentReader.Read(DefaultOntology.Instance, pdf, "a.pdf", found)?.Text.Value.Trim();
}
