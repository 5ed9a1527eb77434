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
        new Row(Text: "John Orlani, a maker of pumps, sold the plant.", Word: "maker", Relation: "appos", Head: "John"),
        new Row(Text: "The report was written by adviser Ana Beltram.", Word: "adviser", Relation: "nmod:desc", Head: "Ana"),
        new Row(Text: "The Avel Trade Office (ATO) closed.", Word: "ATO", Relation: "appos", Head: "Office"),
        new Row(Text: "Karl Tenn, its minister, and Lena Hoss visited Tolland.", Word: "Lena", Relation: "conj", Head: "Karl"),
        new Row(Text: "The minister, Karl Tenn, visited Tolland.", Word: "Karl", Relation: "appos", Head: "minister"),
        new Row(Text: "Orlani, who leads the talks, said little.", Word: "Orlani", Relation: "nsubj", Head: "said"),
        new Row(Text: "Orlani, who leads the talks, said little.", Word: "leads", Relation: "acl:relcl", Head: "Orlani"),
        new Row(Text: "Shares of Vistran, which makes pumps, fell sharply.", Word: "Shares", Relation: "nsubj", Head: "fell"),
        new Row(Text: "LONDON, March 3 \u2014 The firm sold its mine.", Word: "LONDON", Relation: "parataxis", Head: "sold"),
        new Row(Text: "The contract, worth $45 million, was awarded in May.", Word: "contract", Relation: "nsubj:pass", Head: "awarded"),
        new Row(Text: "Sundt employs 450 people and has offices in Oslo.", Word: "has", Relation: "conj", Head: "employs"),
        new Row(Text: "The board of directors elected Petra Lund.", Word: "board", Relation: "nsubj", Head: "elected"),
        new Row(Text: "The firm moved from Avel to London.", Word: "London", Relation: "obl", Head: "moved"),
        new Row(Text: "The deal was financed by Norrland Bank, Keel Capital and Mira Ventures.", Word: "by", Relation: "case", Head: "Bank"),
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
