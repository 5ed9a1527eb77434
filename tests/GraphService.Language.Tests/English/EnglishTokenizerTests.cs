using GraphService.Language.English.Tokens;
using GraphService.Language.Texts;

namespace GraphService.Language.Tests.English;

public sealed class EnglishTokenizerTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "Kordal raised $300M.", Words: "Kordal raised $ 300 M ."),
        new Row(Text: "a U.S.-based maker", Words: "a U.S. - based maker"),
        new Row(Text: "the C5+1 talks", Words: "the C5+1 talks"),
        new Row(Text: "its M&A team", Words: "its M&A team"),
        new Row(Text: "They don't, and can't.", Words: "They do n't , and ca n't ."),
        new Row(Text: "Marevia's minister", Words: "Marevia 's minister"),
        new Row(Text: "It’s Brightwell’s", Words: "It ’s Brightwell ’s"),
        new Row(Text: "the ministers' visit", Words: "the ministers ' visit"),
        new Row(Text: "We cannot wait", Words: "We can not wait"),
        new Row(Text: "see https://kordal.example/news?id=3, now", Words: "see https://kordal.example/news?id=3 , now"),
        new Row(Text: "write to press@kordal.example.", Words: "write to press@kordal.example ."),
        new Row(Text: "about 4.5% or 1,200 jobs", Words: "about 4.5 % or 1,200 jobs"),
        new Row(Text: "a 50-year-old plant", Words: "a 50 - year - old plant"),
        new Row(Text: "the co-founder re-elected", Words: "the co-founder re-elected"),
        new Row(Text: "Kordal Inc. and Mr. Orlani", Words: "Kordal Inc. and Mr. Orlani"),
        new Row(Text: "(the \"Pact\")", Words: "( the \" Pact \" )"),
        new Row(Text: "on 03/05/2024 at 10:30", Words: "on 03/05/2024 at 10:30"),
        new Row(Text: "call 555-0192 or 020-555-0192", Words: "call 555-0192 or 020-555-0192"),
        new Row(Text: "Wait... what?!", Words: "Wait ... what ?!"),
        new Row(Text: "30km of track and 5GW", Words: "30 km of track and 5 GW"),
        new Row(Text: "US$5bn and €20", Words: "US$ 5 bn and € 20"),
        new Row(Text: "L’Orvane and O'Dell", Words: "L’Orvane and O'Dell"),
        new Row(Text: "2024-2025 results", Words: "2024 - 2025 results"),
        new Row(Text: "profit/loss and/or", Words: "profit / loss and / or"),
        new Row(Text: "He said it.Then left", Words: "He said it . Then left"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Tokens_OfText_AreThoseOfTheTreebanks(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var tokens = EnglishTokenizer.Tokenize(row.Text, new TextRange(0, row.Text.Length));
        string.Join(' ', tokens.Select(token => token.In(row.Text))).ShouldBe(row.Words);
    }

    public sealed record Row(string Text, string Words);
}
