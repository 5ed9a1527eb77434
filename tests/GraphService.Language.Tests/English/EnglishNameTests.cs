using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.Tests.English;

public sealed class EnglishNameTests
{
    public static IEnumerable<TheoryDataRow<Row>> Rows() =>
    [
        new Row(Text: "Shares of Kordal Energy Inc. fell.", Name: "Kordal Energy Inc.", Type: NameType.Company),
        new Row(Text: "The report was written by Brightwell Robotics GmbH.", Name: "Brightwell Robotics GmbH", Type: NameType.Company),
        new Row(Text: "The deal was led by Keel Capital.", Name: "Keel Capital", Type: NameType.Company),
        new Row(Text: "He joined the Ministry of Transport in May.", Name: "Ministry of Transport", Type: NameType.Government),
        new Row(Text: "She studied at the University of Avel.", Name: "University of Avel", Type: NameType.Body),
        new Row(Text: "President John Orlani arrived on Monday.", Name: "John Orlani", Type: NameType.Person),
        new Row(Text: "The talks were held in London.", Name: "London", Type: NameType.Place),
        new Row(Text: "He was born in Germany.", Name: "Germany", Type: NameType.Place),
        new Row(Text: "The minister met Mary Hoss and Peter Lund.", Name: "Peter Lund", Type: NameType.Person),
        new Row(Text: "The Avel Chamber of Commerce agreed.", Name: "Avel Chamber of Commerce", Type: NameType.Body),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Name_InSentence_HasItsType(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Reading.One(row.Text).Names.Select(name => (name.Range.In(row.Text), name.Type)).ShouldContain((row.Name, row.Type));
    }

    [Fact]
    public void UserWord_OfSeveralWords_IsOneName()
    {
        var name = Reading.One("The plant of North Sea Glass closed.", new UserWord("North Sea Glass", NameType.Company,
            "glass")).Names.ShouldHaveSingleItem();
        (name.Type, name.Key, name.Score, name.FirstWord, name.EndWord).ShouldBe((NameType.Company, "glass", 1000, 3, 6));
    }

    [Fact]
    public void UserWord_InsideAWord_IsNotFound() =>
        Reading.One("The timing was bad.", new UserWord("tim", NameType.Person, "tim")).Names.ShouldBeEmpty();

    [Fact]
    public void FamilyName_AloneInTheDocument_IsThePerson()
    {
        const string text = "President John Orlani arrived on Monday. Later Orlani left.";
        Reading.Of(text)[1].Names.Select(name => (name.Range.In(text), name.Type)).ShouldContain(("Orlani", NameType.Person));
    }

    [Fact]
    public void Score_OfAName_IsBetweenNoneAndCertain() =>
        Reading.One("Mary Hoss of Kordal Inc. lives in Paris.").Names.ShouldAllBe(name => name.Score >= 0 && name.Score < 1000);

    public sealed record Row(string Text, string Name, NameType Type);
}
