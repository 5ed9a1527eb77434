using System.Text;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Reading;

public sealed class DocumentReaderTests
{
    private readonly List<Diagnostic> found = [];

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n　")]
    [InlineData("\uFEFF")]
    public void File_WithoutWords_IsUsedWithWarning(string text)
    {
        Read("a.txt", text).ShouldNotBeNull();
        var doubt = found.ShouldHaveSingleItem();
        (doubt.Code, doubt.Severity, doubt.Line, doubt.Column).ShouldBe(("EMPTY_FILE", Severity.Warning, 1, 1));
    }

    [Fact]
    public void EmptyFile_AmongOthers_CompilesToADocument()
    {
        var graph = Compiling.Files(("documents/a.txt", ""), ("documents/b.txt", "北港市は来年、図書館を開設する。"));
        graph.Documents.Count.ShouldBe(2);
        graph.Diagnostics.ShouldContain(d => d.Code == "EMPTY_FILE" && d.Document == graph.Documents[0].Id);
    }

    [Fact]
    public void PlainText_WithFrontMatter_KeepsItInItsText()
    {
        var document = Read("a.txt", "---\ntitle: 🐟の本\n---\n本文です。").ShouldNotBeNull();
        document.Text.Value[document.Text.UnitAt(document.FrontEnd)..].ShouldBe("本文です。");
        document.Front.Title.ShouldBe("🐟の本");
    }

    [Fact]
    public void Markdown_WithFrontMatter_LeavesItOutOfItsText()
    {
        var document = Read("a.md", "---\ntitle: 魚の本\n---\n# 見出し\n\n本文です。\n").ShouldNotBeNull();
        document.Text.Value.ShouldStartWith("# 見出し");
        document.FrontEnd.ShouldBe(0);
        document.Front.Title.ShouldBe("魚の本");
    }

    [Fact]
    public void Hash_OfAFile_IsOfItsBytes()
    {
        Read("a.txt", "abc")!.Sha256.ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Fact]
    public void File_GoneSinceListed_IsLeftOutWithError()
    {
        var graph = Compiling.Raw(null, [new("documents/a.txt", () => throw new FileNotFoundException("gone")), new("documents/b.txt", () => "本文です。"u8.ToArray())]);
        graph.Documents.ShouldHaveSingleItem().Path.ShouldBe("documents/b.txt");
        graph.Diagnostics.ShouldContain(d => d.Code == "FILE_UNREADABLE" && d.Severity == Severity.Error && d.Path == "documents/a.txt");
    }

    private ReadDocument? Read(string path, string text) => DocumentReader.Read(DefaultOntology.Instance, Encoding.UTF8.GetBytes(text), path, found);
}
