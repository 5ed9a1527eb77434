using GraphService.Language.Words;

namespace GraphService.Language.Tests.English;

public sealed class EnglishWordTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "The companies were founded in 1998.", Word: "companies", Lemma: "company", Class: WordClass.Noun, Tag: "NNS"),
        new Row(Text: "The companies were founded in 1998.", Word: "founded", Lemma: "found", Class: WordClass.Verb, Tag: "VBN"),
        new Row(Text: "The companies were founded in 1998.", Word: "were", Lemma: "be", Class: WordClass.Auxiliary, Tag: "VBD"),
        new Row(Text: "The companies were founded in 1998.", Word: "1998", Lemma: "1998", Class: WordClass.Numeral, Tag: "CD"),
        new Row(Text: "Kordal bought two shipyards.", Word: "bought", Lemma: "buy", Class: WordClass.Verb, Tag: "VBD"),
        new Row(Text: "Kordal bought two shipyards.", Word: "Kordal", Lemma: "Kordal", Class: WordClass.ProperNoun, Tag: "NNP"),
        new Row(Text: "She is running the largest plant.", Word: "running", Lemma: "run", Class: WordClass.Verb, Tag: "VBG"),
        new Row(Text: "She is running the largest plant.", Word: "largest", Lemma: "large", Class: WordClass.Adjective, Tag: "JJS"),
        new Row(Text: "They can't sell it.", Word: "ca", Lemma: "can", Class: WordClass.Auxiliary, Tag: "MD"),
        new Row(Text: "They can't sell it.", Word: "n't", Lemma: "not", Class: WordClass.Particle, Tag: "RB"),
        new Row(Text: "The children were taken to the airport.", Word: "children", Lemma: "child", Class: WordClass.Noun, Tag: "NNS"),
        new Row(Text: "The children were taken to the airport.", Word: "taken", Lemma: "take", Class: WordClass.Verb, Tag: "VBN"),
        new Row(Text: "It agreed to acquire the mine.", Word: "to", Lemma: "to", Class: WordClass.Particle, Tag: "TO"),
        new Row(Text: "Brightwell Robotics designs and builds pumps.", Word: "designs", Lemma: "design", Class: WordClass.Verb, Tag: "VBZ"),
        new Row(Text: "Kordal plans to sell the mine.", Word: "plans", Lemma: "plan", Class: WordClass.Verb, Tag: "VBZ"),
        new Row(Text: "Kordal Energy Acquires Mine", Word: "Acquires", Lemma: "acquire", Class: WordClass.Verb, Tag: "VBZ"),
        new Row(Text: "It supplies batteries to the ministry.", Word: "supplies", Lemma: "supply", Class: WordClass.Verb, Tag: "VBZ"),
        new Row(Text: "It supplies batteries to the ministry.", Word: "to", Lemma: "to", Class: WordClass.Adposition, Tag: "IN"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_InSentence_HasLemmaClassAndTag(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var word = sentence.Words[Reading.Place(sentence, row.Word)];
        (word.Lemma, word.Class, word.Tag).ShouldBe((row.Lemma, row.Class, row.Tag));
    }

    public sealed record Row(string Text, string Word, string Lemma, WordClass Class, string Tag);
}
