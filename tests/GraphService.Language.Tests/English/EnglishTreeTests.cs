namespace GraphService.Language.Tests.English;

public sealed class EnglishTreeTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "Kordal acquired the mine.", Word: "Kordal", Relation: "nsubj", Head: "acquired"),
        new Row(Text: "Kordal acquired the mine.", Word: "mine", Relation: "obj", Head: "acquired"),
        new Row(Text: "Kordal acquired the mine.", Word: "the", Relation: "det", Head: "mine"),
        new Row(Text: "The mine was sold by Kordal.", Word: "mine", Relation: "nsubj:pass", Head: "sold"),
        new Row(Text: "The mine was sold by Kordal.", Word: "Kordal", Relation: "obl:agent", Head: "sold"),
        new Row(Text: "The minister of Marevia resigned on Monday.", Word: "Marevia", Relation: "nmod", Head: "minister"),
        new Row(Text: "The minister of Marevia resigned on Monday.", Word: "Monday", Relation: "obl", Head: "resigned"),
        new Row(Text: "Kordal agreed to invest in the port.", Word: "invest", Relation: "xcomp", Head: "agreed"),
        new Row(Text: "Kordal agreed to invest in the port.", Word: "port", Relation: "obl", Head: "invest"),
        new Row(Text: "The port that Kordal built is open.", Word: "built", Relation: "acl:relcl", Head: "port"),
        new Row(Text: "Marevia and Tolland signed a treaty.", Word: "Tolland", Relation: "conj", Head: "Marevia"),
        new Row(Text: "Marevia and Tolland signed a treaty.", Word: "and", Relation: "cc", Head: "Tolland"),
        new Row(Text: "He met Ana Beltram, the head of the agency.", Word: "head", Relation: "appos", Head: "Ana"),
        new Row(Text: "He met Ana Beltram, the head of the agency.", Word: "Beltram", Relation: "flat", Head: "Ana"),
        new Row(Text: "The firm's owner said that sales fell.", Word: "firm", Relation: "nmod:poss", Head: "owner"),
        new Row(Text: "The firm's owner said that sales fell.", Word: "fell", Relation: "ccomp", Head: "said"),
        new Row(Text: "It sold the plant and bought a mine.", Word: "bought", Relation: "conj", Head: "sold"),
        new Row(Text: "Sales fell because prices rose.", Word: "rose", Relation: "advcl", Head: "fell"),
        new Row(Text: "She is the president of Marevia.", Word: "is", Relation: "cop", Head: "president"),
        new Row(Text: "It did not sell the plant.", Word: "not", Relation: "advmod", Head: "sell"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_InSentence_HangsOnItsHead(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var sentence = Reading.One(row.Text);
        var word = Reading.Place(sentence, row.Word);
        var head = sentence.Tree.Heads[word];
        (sentence.Tree.Relations[word], head < 0 ? "" : sentence.Words[head].Text).ShouldBe((row.Relation, row.Head));
    }

    public sealed record Row(string Text, string Word, string Relation, string Head);
}
