namespace GraphService.Extraction.Tests.Documents;

/// <summary>Texts that are no texts, of a size at which anything quadratic would show: each compiles, and what was not read is said.</summary>
public sealed class HugeTextTests
{
    [Theory]
    [InlineData("日本は米国に", 20000)]
    [InlineData("日本と", 20000)]
    [InlineData("東京宣言の", 20000)]
    [InlineData("Abc Def Ghi ", 20000)]
    [InlineData("「", 50000)]
    [InlineData("投資", 40000)]
    public void Text_WithoutAnyStop_CompilesToNoStatement(string piece, int times) =>
        Compiling.Text(string.Concat(Enumerable.Repeat(piece, times))).Statements.ShouldBeEmpty();

    [Fact]
    public void Sentence_TooLongToRead_IsReported() =>
        Compiling.Text(string.Concat(Enumerable.Repeat("日本は米国に", 300)) + "。").Diagnostics.ShouldContain(d => d.Code == "SENTENCE_TOO_LONG" && d.Line == 1);

    [Fact]
    public void Page_InOneLine_IsReadSentenceBySentence()
    {
        var graph = Compiling.Text(string.Concat(Enumerable.Repeat("天気がよい。", 2000)) + "富士通はNECと提携した。");
        graph.Statements.ShouldHaveSingleItem().Predicate.ShouldBe("PARTNERS_WITH");
        graph.Passages.Count.ShouldBeGreaterThan(1);
    }
}
