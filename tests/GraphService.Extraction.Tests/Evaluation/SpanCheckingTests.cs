using GraphService.Extraction.Evaluation;
using GraphService.Testing;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>Evidence and mentions against the files that labels are of.</summary>
public sealed class SpanCheckingTests : IDisposable
{
    private readonly Scored scored = new();
    private readonly TemporaryFolder texts = new();

    public SpanCheckingTests() => scored.Graph.State(scored.Alder, "OWNS", scored.Birch);

    public void Dispose()
    {
        scored.Dispose();
        texts.Dispose();
    }

    [Fact]
    public void Spans_InTheFile_AreRight()
    {
        Write(Text());
        var result = scored.Evaluate(texts.Path);
        (result.Evidence, result.Mentions).ShouldBe((new SpanCheck(1, 0, 0), new SpanCheck(5, 0, 0)));
    }

    [Fact]
    public void Spans_MovedInTheFile_AreWrongAndLowerCombined()
    {
        Write($"One line more.\n{Text()}");
        var result = scored.Evaluate(texts.Path);
        (result.Evidence, result.Mentions, result.Combined).ShouldBe((new SpanCheck(1, 1, 0), new SpanCheck(5, 5, 0), 0));
        result.Errors["evidence not in the text"].ShouldHaveSingleItem().Sentence.ShouldBe("Alder Works owns Birch Mills");
    }

    [Fact]
    public void Spans_WithoutAFile_AreNotChecked()
    {
        var result = scored.Evaluate(texts.Path);
        (result.Evidence, result.Mentions).ShouldBe((new SpanCheck(0, 0, 1), new SpanCheck(0, 0, 5)));
    }

    private string Text() => scored.Graph.Build().Texts[scored.Document].Value;

    private void Write(string text) => File.WriteAllText(texts["a.txt"], text);
}
