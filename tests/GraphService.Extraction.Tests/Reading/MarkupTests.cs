using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>The text of pages, Markdown and PDF; and that nothing that nests brings the process down.</summary>
public sealed class MarkupTests
{
    private const int Levels = 10_000;
    private readonly List<Diagnostic> found = [];

    public static TheoryData<string, string, string> Nested() => new()
    {
        // path, what repeats, what stands in it
        { "a.html", "<div>", "深い文です。" },
        { "a.html", "<b>", "深い文です。" },
        { "a.html", "<ul><li>", "深い文です。" },
        { "a.html", "<table><tr><td>", "深い文です。" },
        { "a.html", "<font><p>", "深い文です。" },
        { "a.md", "> ", "深い文です。" },
        { "a.md", "- ", "深い文です。" },
        { "a.md", "[", "深い文です。" },
        { "a.md", "*a **b ", "深い文です。" },
        { "a.txt", "---\nx: ", "---\n" },
        { "a.txt", "「", "深い文です。" },
        { "a.txt", "(", "深い文です。" },
    };

    [Theory]
    [InlineData("<p>一つ目。</p><p>二つ目。</p>", "一つ目。|二つ目。")]
    [InlineData("<h2>見出し</h2><p>本文</p>", "## 見出し|本文")]
    [InlineData("<ul><li>点<ul><li>内の点</li></ul></li></ul>", "- 点|- 内の点")]
    [InlineData("<div>段落のない文。</div><div>次の文。</div>", "段落のない文。|次の文。")]
    [InlineData("前の文。<p>段落。</p>後の文。", "前の文。|段落。|後の文。")]
    [InlineData("一行目<br>二行目", "一行目|二行目")]
    [InlineData("<p>a  b\n c</p>", "a b c")]
    [InlineData("<p>魚 &amp; 船 &#x1F41F;</p>", "魚 & 船 🐟")]
    [InlineData("<p><a href='x'>港</a>の<b>祭り</b></p>", "港の祭り")]
    [InlineData("<table><tr><th>名</th><td>値</td></tr></table>", "名|値")]
    [InlineData("<nav>案内</nav><script>x()</script><style>p{}</style><p>本文</p><footer>下</footer>", "本文")]
    [InlineData("<body><div>周り</div><article><p>記事</p></article></body>", "記事")]
    [InlineData("<head><title>題</title></head><body><p>本文</p></body>", "本文")]
    [InlineData("", "")]
    public void Html_OfSeveralBlocks_IsALineEach(string html, string lines) => Lines("a.html", html).ShouldBe(lines);

    [Theory]
    [InlineData("# 見出し\n\n本文の\n続き\n", "# 見出し|本文の続き")]
    [InlineData("one\ntwo\n", "one two")]
    [InlineData("- 点\n  - 内の点\n", "- 点|- 内の点")]
    [InlineData("**太い**と*細い*と`code`", "太いと細いとcode")]
    [InlineData("[港](https://example.org)の![絵](x.png)", "港の絵")]
    [InlineData("> 引用です。", "引用です。")]
    [InlineData("魚 &amp; 船", "魚 & 船")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n", "a|b|1|2")]
    [InlineData("<div>html</div>\n\n本文", "本文")]
    public void Markdown_OfSeveralBlocks_IsALineEach(string markdown, string lines) => Lines("a.md", markdown).ShouldBe(lines);

    [Theory]
    [MemberData(nameof(Nested))]
    public void Nesting_TenThousandLevels_GivesTextOrAnError(string path, string level, string inside)
    {
        var text = string.Concat(Enumerable.Repeat(level, Levels)) + inside;
        var graph = Compiling.Files(("documents/" + path, text), ("documents/other.txt", "港の祭りは六月に開かれる。"));
        graph.Documents.ShouldContain(d => d.Path == "documents/other.txt");
        (graph.Documents.Count == 2 || graph.Diagnostics.Any(d => d.Severity == Severity.Error && d.Path == "documents/" + path)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    public void Markdown_OfAHundredThousandMarks_IsTooDeep(string mark)
    {
        Read("a.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 10 * Levels)) + "港の祭り。")).ShouldBeNull();
        found.ShouldHaveSingleItem().Code.ShouldBe("TOO_DEEP");
    }

    [Theory]
    [InlineData("<div>", "TOO_DEEP")]
    [InlineData("<blockquote><p>", "TOO_DEEP")]
    [InlineData("<p>", null)]
    [InlineData("<li>", null)]
    [InlineData("<div></div>", null)]
    [InlineData("<path/>", null)]
    [InlineData("<!-- <div> -->", null)]
    [InlineData("<script>'<div>'</script>", null)]
    public void Page_OfTenThousandTags_IsTooDeepWhereTheyNest(string tag, string? code)
    {
        Read("a.html", Encoding.UTF8.GetBytes($"<p>港の祭り。</p>{string.Concat(Enumerable.Repeat(tag, Levels))}"));
        found.Select(d => d.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("title: ", "[")]
    [InlineData("title: ", "{a: ")]
    [InlineData("", "- ")]
    [InlineData("", "? ")]
    public void FrontMatter_TenThousandLevelsDeep_IsAnError(string before, string level)
    {
        Read("a.txt", Encoding.UTF8.GetBytes($"---\n{before}{string.Concat(Enumerable.Repeat(level, Levels))}\n---\n本文")).ShouldBeNull();
        found.ShouldHaveSingleItem().Code.ShouldBe("FRONT_MATTER_BROKEN");
    }

    [Fact]
    public void Pdf_OfTwoPages_IsALineALine()
    {
        var text = Read("a.pdf", Pdf(["Harbour news", "The gates open in June."], ["Second page."]))!.Text.Value;
        Joined(text).ShouldBe("Harbour news|The gates open in June.|Second page.");
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Pdf_WithoutText_IsEmpty()
    {
        Read("a.pdf", Pdf([])).ShouldNotBeNull();
        found.ShouldHaveSingleItem().Code.ShouldBe("EMPTY_FILE");
    }

    [Fact]
    public void Pdf_ThatIsNone_IsAnError()
    {
        Read("a.pdf", "%PDF-1.7 and then nothing of the kind"u8.ToArray()).ShouldBeNull();
        (found.ShouldHaveSingleItem().Code, found[0].Severity).ShouldBe(("NOT_PDF", Severity.Error));
    }

    [Fact]
    public void Pdf_CutShort_IsTextOrAnError()
    {
        var whole = Pdf(["Harbour news"]);
        for (var length = 0; length < whole.Length; length += 97)
            Read("a.pdf", whole[..length]);
        found.ShouldAllBe(d => d.Code == "NOT_PDF" || d.Code == "EMPTY_FILE");
    }

    private string Lines(string path, string text) => Joined(Read(path, Encoding.UTF8.GetBytes(text))!.Text.Value);

    private static string Joined(string text) => string.Join('|', text.Split('\n', '\r').Select(l => l.Trim()).Where(l => l.Length > 0));

    private ReadDocument? Read(string path, byte[] bytes) => DocumentReader.Read(DefaultOntology.Instance, bytes, path, found);

    private static byte[] Pdf(params string[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++)
                page.AddText(lines[i], 12, new PdfPoint(50, 780 - (20 * i)), font);
        }
        return builder.Build();
    }
}
