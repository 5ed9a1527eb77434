using GraphService.Diagnostics;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

public sealed class FrontMatterTests
{
    private readonly List<Diagnostic> found = [];

    [Fact]
    public void FrontMatter_WithAllKeys_IsRead()
    {
        const string text = "---\ntitle: 港の記録\ndate: 2024-06-01\nauthor: 記録係\npublisher: 港新聞\nsource: https://example.org/1\nlanguage: JA\nother: [a, b]\n---\n本文";
        var front = Read(text)!;
        front.Length.ShouldBe(text.Length - 2);
        (front.Title, front.Date?.Value, front.Author, front.Publisher, front.Source, front.Language)
            .ShouldBe(("港の記録", "2024-06-01", "記録係", "港新聞", "https://example.org/1", "ja"));
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("本文だけ。\n---\ntitle: x\n---\n", "it does not begin the file")]
    [InlineData("----\ntitle: x\n----\n", "another rule")]
    [InlineData("---\nThe rule above is only a rule.\n", "no end, and no key")]
    public void Text_WithoutFrontMatter_IsAllText(string text, string because)
    {
        Read(text)!.Length.ShouldBe(0, because);
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("---\n---\nx")]
    [InlineData("---\r\ntitle: a\r\n---\r\nx")]
    [InlineData("---\ntitle: a\n...\nx")]
    [InlineData("---\n# nothing said\n---\nx")]
    [InlineData("---\ntitle: a\n---  \nx")]
    public void FrontMatter_OfAnyForm_EndsBeforeTheText(string text)
    {
        Read(text)!.Length.ShouldBe(text.Length - 1);
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-09-18 04:37:41 +0000", "2025-09-18")]
    [InlineData("2025-09-18T04:37:41Z", "2025-09-18")]
    [InlineData("2025-09", "2025-09")]
    [InlineData("2025", "2025")]
    [InlineData("'2025-09-18'", "2025-09-18")]
    public void Date_WithOrWithoutTime_IsTheDay(string written, string date) => Read($"---\ndate: {written}\n---\n")!.Date?.Value.ShouldBe(date);

    [Theory]
    [InlineData("---\ntitle: a\ndate: soon\n---\n", 3, 7, "'soon' is no date")]
    [InlineData("---\ndate: 2025-02-30\n---\n", 2, 7, "'2025-02-30' is no date")]
    [InlineData("---\r\ntitle: a\r\ndate: soon\r\n---\r\n", 3, 7, "'soon' is no date")]
    [InlineData("---\ntitle:\n  a: b\n---\n", 3, 3, "a text is expected")]
    [InlineData("---\n- a\n---\n", 2, 1, "a map")]
    [InlineData("---\ntitle: \"open\n---\n", 2, 8, "no YAML")]
    [InlineData("---\ntitle: a\n  publisher: b\n---\n", 3, 12, "no YAML")]
    [InlineData("---\ntitle: a\ntitle: b\n---\n", 3, 1, "no YAML")]
    [InlineData("---\ntitle: a\npublisher: b\n", 1, 1, "no end")]
    public void FrontMatter_Broken_IsAnErrorAtItsPlace(string text, int line, int column, string message)
    {
        Read(text).ShouldBeNull();
        var error = found.ShouldHaveSingleItem();
        (error.Code, error.Severity, error.Path).ShouldBe(("FRONT_MATTER_BROKEN", Severity.Error, "documents/a:b.txt"));
        error.Message.ShouldContain(message);
        (error.Line, error.Column).ShouldBe((line, column), error.Message);
    }

    private FrontMatter? Read(string text) => FrontMatter.Read(text, "documents/a:b.txt", found);
}
