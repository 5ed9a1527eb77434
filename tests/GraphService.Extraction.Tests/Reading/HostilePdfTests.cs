using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>PDFs made to run for ever, to overflow the stack or to fill the memory: each is read as far as it goes, or is an error of its own.</summary>
public sealed class HostilePdfTests
{
    private const string Words = PdfFile.Words;
    private readonly List<Diagnostic> found = [];

    public static TheoryData<string, string> Rings() => new()
    {
        // what the content draws, which objects from 5 on are forms
        { "/A Do", "A>A" },
        { "/A Do", "A>B B>A" },
        { "/A Do", "A>B B>C C>A" },
        { "/A Do /B Do /A Do", "A>B,C B>C C>B,A" },
    };

    public static TheoryData<string, string[]> TooMuch() => new()
    {
        { "forms", [Words + " /A Do", .. Fan(9, 10)] },
        { "forms in each other", [Words + " /A Do", .. Fan(60, 1)] },
        { "states", [Words + string.Concat(Enumerable.Repeat(" q", 20_000))] },
        { "nesting", [Words + new string('[', 50_000) + " TJ"] },
    };

    [Theory]
    [MemberData(nameof(Rings))]
    public void Forms_InARing_AreDrawnOnce(string draws, string ring)
    {
        var forms = ring.Split(' ').Select(r => r.Split('>')).ToList();
        var names = string.Join(' ', forms.Select((f, i) => $"/{f[0]} {5 + i} 0 R"));
        var bodies = forms.Select(f => PdfFile.Form($"BT /F1 12 Tf 60 {500 - (20 * f[0][0])} Td (Form {f[0]}.) Tj ET " + string.Concat(f[1].Split(',').Select(n => $" /{n} Do")), names));
        var text = Text(PdfFile.OnePage($"{Words} {draws}", $"/XObject << {names} >>", [.. bodies]));
        text.ShouldNotBeNull().ShouldContain("The ferry leaves at noon.");
        forms.ShouldAllBe(f => text.Contains($"Form {f[0]}.", StringComparison.Ordinal));
        found.ShouldHaveSingleItem().Code.ShouldBe("PDF_TEXT_DOUBTFUL");
    }

    [Fact]
    public void Forms_InARingOverTwoPages_AreDrawnOnBoth()
    {
        var text = Text(PdfFile.Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
            PdfFile.Page(4, "/XObject << /A 7 0 R >>"), PdfFile.Stream("/A Do"), PdfFile.Page(6, "/XObject << /B 8 0 R >>"), PdfFile.Stream("/B Do"),
            PdfFile.Form("BT /F1 12 Tf 60 600 Td (Left bank.) Tj ET /B Do", "/B 8 0 R"), PdfFile.Form("BT /F1 12 Tf 60 500 Td (Right bank.) Tj ET /A Do", "/A 7 0 R"),
        ]));
        text!.Split("Left bank.").Length.ShouldBe(3);
        text.Split("Right bank.").Length.ShouldBe(3);
    }

    [Fact]
    public void Forms_WithResourcesOfThePage_AreNotFollowedInARing() =>
        Text(PdfFile.OnePage(Words + " /A Do", "/XObject << /A 5 0 R /B 6 0 R >>", Bare("/B Do"), Bare("/A Do"))).ShouldNotBeNull().ShouldContain("The ferry");

    [Fact]
    public void PatternAndForm_InARing_GiveNoText()
    {
        var pattern = PdfFile.Stream("/X Do", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /X 6 0 R >> >>");
        var form = PdfFile.Stream("/Pattern cs /P scn 0 0 9 9 re f", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Pattern << /P 5 0 R >> >>");
        Text(PdfFile.OnePage("/Pattern cs /P scn 0 0 9 9 re f " + Words, "/Pattern << /P 5 0 R >>", pattern, form)).ShouldNotBeNull().ShouldContain("The ferry");
        found.ShouldBeEmpty();
    }

    [Fact]
    public void ColourSpaces_InARing_GiveNoText()
    {
        const string function = "<< /FunctionType 2 /Domain [0 1] /N 1 >>";
        Text(PdfFile.OnePage("/C cs 0.5 scn " + Words, "/ColorSpace << /C 5 0 R >>", $"[/Separation /X 6 0 R {function}]", $"[/Separation /Y 5 0 R {function}]"))
            .ShouldNotBeNull().ShouldContain("The ferry");
    }

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Page_ThatAsksForTooMuch_IsAnErrorAndTheNextIsRead(string what, string[] contentAndForms)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R 3 0 R] /Count 2 >>", PdfFile.Page(4), PdfFile.Stream(Words),
            PdfFile.Page(6, "/XObject << /A 7 0 R >>"), PdfFile.Stream(contentAndForms[0]), .. contentAndForms.Skip(1),
        ];
        Text(PdfFile.Of(objects)).ShouldNotBeNull(what).ShouldContain("The ferry leaves at noon.");
        var error = found.ShouldHaveSingleItem();
        (error.Code, error.Severity, error.Path).ShouldBe(("PDF_PAGE_LEFT_OUT", Severity.Error, "a.pdf"));
        error.Message.ShouldStartWith("Page 1 ");
    }

    [Theory]
    [InlineData("\0", 100 << 20, 1, "unpacks")]
    [InlineData("\0", 100 << 20, 2, "unpacks")]
    [InlineData("1 w ", 5 << 20, 1, "content")]
    [InlineData("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 20_000, 1, "letters")]
    public void Stream_ThatUnpacksToTooMuch_IsAnError(string piece, int count, int times, string message)
    {
        Text(PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PdfFile.Page(4), PdfFile.Packed(piece, count, times)])).ShouldBeNull();
        var error = found.ShouldHaveSingleItem();
        (error.Code, error.Severity).ShouldBe(("NOT_PDF", Severity.Error));
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void Pages_OneAHundredThousandTimes_AreReadToALimit()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 100_000));
        Text(PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{kids}] /Count 100000 >>", PdfFile.Page(4), PdfFile.Stream("q Q")])).ShouldNotBeNull();
        found.ShouldContain(d => d.Code == "PDF_PAGE_LEFT_OUT" && d.Message.Contains("100000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[2 0 R 3 0 R]", "", "pages that hold themselves")]
    [InlineData("[3 0 R]", "/Prev XREF", "a table of objects that leads to itself")]
    public void File_ThatLeadsBackToItself_IsRead(string kids, string trailer, string because) =>
        Text(PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids {kids} /Count 1 >>", PdfFile.Page(4), PdfFile.Stream(Words)], trailer))
            .ShouldNotBeNull(because).ShouldContain("The ferry");

    [Theory]
    [InlineData("<< /Length 4 0 R >>\nstream\nBT ET\nendstream", "a length that is its own stream")]
    [InlineData("null", "no content")]
    [InlineData("<< /A 1 >>", "a dictionary for content")]
    public void Content_ThatIsNone_IsAnErrorWithItsReason(string content, string because)
    {
        Text(PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PdfFile.Page(4), content])).ShouldBeNull(because);
        found.ShouldHaveSingleItem().Message.ShouldStartWith("The file can't be read as PDF (page 1: ");
    }

    [Fact]
    public void File_WithAPassword_IsAnErrorThatSaysSo()
    {
        const string encrypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(cccccccccccccccc) (cccccccccccccccc)]";
        Text(PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PdfFile.Page(4), PdfFile.Stream(Words)], encrypt)).ShouldBeNull();
        found.ShouldHaveSingleItem().Message.ShouldContain("password");
    }

    [Fact]
    public void ZipFile_NamedPdf_IsAnError()
    {
        Text([.. "PK\u0003\u0004"u8, .. new byte[5000]]).ShouldBeNull();
        found.ShouldHaveSingleItem().Code.ShouldBe("NOT_PDF");
    }

    private static string Bare(string content) => PdfFile.Stream(content, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]");

    // Forms from object 7 on, of which each draws the next several times.
    private static IEnumerable<string> Fan(int forms, int times) => Enumerable.Range(0, forms)
        .Select(i => i == forms - 1 ? PdfFile.Form(Words, "") : PdfFile.Form(string.Concat(Enumerable.Repeat("/N Do ", times)), $"/N {8 + i} 0 R"));

    private string? Text(byte[] pdf) => DocumentReader.Read(DefaultOntology.Instance, pdf, "a.pdf", found)?.Text.Value;
}
