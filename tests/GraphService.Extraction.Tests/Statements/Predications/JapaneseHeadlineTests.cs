namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>Headlines: who acts stands before a comma, and what is done is a noun at the end.</summary>
public sealed class JapaneseHeadlineTests
{
    [Theory]
    [InlineData("灘見精機、朝霧化成を80億円で買収へ", "灘見精機 | ACQUIRED | 朝霧化成 | PLANNED | 8000000000 JPY Exact")]
    [InlineData("灘見精機、朝霧化成を買収", "灘見精機 | ACQUIRED | 朝霧化成 | ASSERTED")]
    [InlineData("碧浦商事、朝霧化成に出資 シリーズBで10億円", "碧浦商事 | INVESTED_IN | 朝霧化成 | ASSERTED | 1000000000 JPY Exact")]
    [InlineData("灘見精機、碧浦商事と提携", "灘見精機 | PARTNERS_WITH | 碧浦商事 | ASSERTED")]
    public void Deed_OfAHeadline_IsThatOfWhoStandsBeforeTheComma(string text, string statement) =>
        Compiling.Text(text + "\n\n春の風は港を渡る。").Shown().ShouldContain(statement);

    [Theory]
    [InlineData("灘見精機、朝霧化成の買収を断念")]
    [InlineData("灘見精機、朝霧化成の工場で火災")]
    [InlineData("灘見精機、朝霧化成と訴訟で和解")]
    public void Headline_OfSomethingElse_StatesNothingOfTheFirms(string text) =>
        Compiling.Text(text + "\n\n春の風は港を渡る。").Shown().Where(s => s.Contains("ASSERTED", StringComparison.Ordinal)).ShouldBeEmpty();
}
