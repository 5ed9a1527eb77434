using GraphService.Language.English.Tokens;
using GraphService.Language.Texts;

namespace GraphService.Language.Tests.English;

public sealed class EnglishSentenceTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "Kordal grew. It hired staff.", Sentences: ["Kordal grew.", "It hired staff."]),
        new Row(Text: "Kordal Inc. hired staff.", Sentences: ["Kordal Inc. hired staff."]),
        new Row(Text: "He works at Kordal Inc. The firm grew.", Sentences: ["He works at Kordal Inc.", "The firm grew."]),
        new Row(Text: "Mr. Orlani met Dr. Hoss.", Sentences: ["Mr. Orlani met Dr. Hoss."]),
        new Row(Text: "\"It is over.\" She left.", Sentences: ["\"It is over.\"", "She left."]),
        new Row(Text: "Who won? Nobody knows!", Sentences: ["Who won?", "Nobody knows!"]),
        new Row(Text: "It cost $4.5 million. Sales rose 3.1%.", Sentences: ["It cost $4.5 million.", "Sales rose 3.1%."]),
        new Row(Text: "Results for May\n\nSales rose.", Sentences: ["Results for May", "Sales rose."]),
        new Row(Text: "Kordal opens plant\nThe firm said so.", Sentences: ["Kordal opens plant", "The firm said so."]),
        new Row(Text: "The firm that was founded by two brothers in the port of\nAvel has grown.",
            Sentences: ["The firm that was founded by two brothers in the port of\nAvel has grown."]),
        new Row(Text: "the firm\nhas grown", Sentences: ["the firm\nhas grown"]),
        new Row(Text: "He lives in the U.S. and works.", Sentences: ["He lives in the U.S. and works."]),
        new Row(Text: "It closed at 5 p.m. on Monday.", Sentences: ["It closed at 5 p.m. on Monday."]),
        new Row(Text: "It ended (at last). We left.", Sentences: ["It ended (at last).", "We left."]),
        new Row(Text: "  ", Sentences: []),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentences_OfText_EndWhereTheyShould(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var range = new TextRange(0, row.Text.Length);
        var tokens = EnglishTokenizer.Tokenize(row.Text, range);
        var ends = EnglishSentenceSplitter.Ends(row.Text, range, tokens);
        var starts = ends.Prepend(0);
        starts.Zip(ends, (start, end) => tokens[start].To(tokens[end - 1]).In(row.Text)).ShouldBe(row.Sentences);
    }

    public sealed record Row(string Text, string[] Sentences);
}
