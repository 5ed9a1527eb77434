namespace GraphService.Language.Tests.English;

public sealed class EnglishPhraseTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "The new minister will visit the old port.", Phrases: "The new minister | will visit | the old port ."),
        new Row(Text: "Kordal invested in a mine.", Phrases: "Kordal | invested | in a mine ."),
        new Row(Text: "Its owner sold the plant.", Phrases: "Its owner | sold | the plant ."),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Phrases_OfSentence_AreChunks(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var phrases = sentence.Phrases.Select(phrase => string.Join(' ',
            sentence.Words.Skip(phrase.FirstWord).Take(phrase.EndWord - phrase.FirstWord).Select(word => word.Text)));
        string.Join(" | ", phrases).Replace(" | .", " .", StringComparison.Ordinal).ShouldBe(row.Phrases);
    }

    public sealed record Row(string Text, string Phrases);
}
