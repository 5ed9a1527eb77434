using System.Text;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Reading;

public sealed class LooseFrontMatterTests
{
    [Theory]
    [InlineData("Title: Two boats\nDate: 2024-06-01\n\nText.", "Two boats", "2024-06-01", null, null, null)]
    [InlineData("Title: Two boats\r\nDate: June 1, 2024\r\nAuthor: A Clerk\r\nPublisher: The Port\r\nURL: https://example.org/1\r\n\r\nText.", "Two boats", "2024-06-01", "A Clerk", "The Port", "https://example.org/1")]
    [InlineData("件名：船二隻\n日付：2024年6月1日（土）\n発行者：港湾局\n\n本文。", "船二隻", "2024-06-01", null, "港湾局", null)]
    [InlineData("タイトル: 船二隻\n\n出典: 港の新聞\n\n本文。", "船二隻", null, null, null, "港の新聞")]
    [InlineData("Date: 1 June 2024\nTitle: Two boats\nText.", "Two boats", "2024-06-01", null, null, null)]
    [InlineData("Date: 1 June 2024\n\nText.", null, "2024-06-01", null, null, null)]
    public void Lines_AtTheHead_AreRead(string text, string? title, string? date, string? author, string? publisher, string? source)
    {
        var front = LooseFrontMatter.Read(DefaultOntology.Instance, text);
        (front.Title, front.Date?.Value, front.Author, front.Publisher, front.Source).ShouldBe((title, date, author, publisher, source));
        text[front.Length..].Trim().ShouldBeOneOf("Text.", "本文。");
    }

    [Theory]
    [InlineData("Title: Two boats\n\nText.", "one line only")]
    [InlineData("Date: 1 June 2024\nTwo boats came.", "one line with a date, and no empty line behind it")]
    [InlineData("Text.\nTitle: Two boats\nDate: 2024-06-01\n", "text before it")]
    [InlineData("Date: soon\nTitle: Two boats\n", "no date")]
    [InlineData("Date: 2024-06-01\nVenue: The quay\nTitle: Boats\n", "a header of a meeting")]
    [InlineData("言語：日本語、英語\n日付：2024年6月1日\n", "languages that were spoken")]
    [InlineData("\n\n\nTitle: Two boats\nDate: 2024-06-01\n", "not at the head")]
    public void Lines_OfAnotherKind_StayText(string text, string because) => LooseFrontMatter.Read(DefaultOntology.Instance, text).Length.ShouldBe(0, because);

    [Theory]
    [InlineData("a.txt", "Title: Two boats\nDate: 2024-06-01\n\nThe port bought a crane.")]
    [InlineData("a.md", "Title: Two boats\nDate: 2024-06-01\n\nThe **port** bought a crane.")]
    [InlineData("a.html", "<p>Title: Two boats</p><p>Date: 2024-06-01</p><p>The port bought a crane.</p>")]
    public void Lines_AtTheHead_StayInTheTextAsFrontMatter(string path, string file)
    {
        var graph = Compiling.Files(("documents/" + path, file));
        var document = graph.Documents.ShouldHaveSingleItem();
        (document.Title, document.Date?.Value).ShouldBe(("Two boats", "2024-06-01"));
        var text = graph.Texts[document.Id];
        graph.Passages.Select(p => (p.Kind, text.Slice(p.Span).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal)))
            .ShouldBe([(PassageKind.FrontMatter, "Title: Two boats Date: 2024-06-01"), (PassageKind.Paragraph, "The port bought a crane.")]);
    }

    [Fact]
    public void FrontMatter_BetweenHyphens_IsNotReadTwice()
    {
        var found = new List<Diagnostic>();
        var document = DocumentReader.Read(DefaultOntology.Instance, Encoding.UTF8.GetBytes("---\ntitle: One\n---\nTitle: Two\nDate: 2024-06-01\n\nText."), "a.txt", found);
        (document!.Front.Title, document.Front.Date).ShouldBe(("One", null));
    }
}
