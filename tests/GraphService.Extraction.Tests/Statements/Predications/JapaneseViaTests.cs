namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>What a verb takes as a compound says what is done: 提携契約を締結する; and whose the noun is, or to whom its deed goes, is an end.</summary>
public sealed class JapaneseViaTests
{
    [Theory]
    [InlineData("碧浦商事は灘見精機と資本業務提携契約を締結した。", "灘見精機 | PARTNERS_WITH | 碧浦商事 | ASSERTED")]
    [InlineData("ノルウェー政府は、ケニアに対する2億ドルの無償資金協力を実施した。", "ノルウェー | FUNDS | ケニア | ASSERTED | 200000000 USD Exact")]
    [InlineData("灘見精機は汐見銀行の融資を受けた。", "汐見銀行 | LENT_TO | 灘見精機 | ASSERTED")]
    [InlineData("灘見精機は碧浦商事の傘下に入った。", "碧浦商事 | PARENT_OF | 灘見精機 | ASSERTED")]
    [InlineData("碧浦商事が出資する灘見精機は、港に新社屋を建てた。", "碧浦商事 | INVESTED_IN | 灘見精機 | ASSERTED")]
    [InlineData("灘見精機は碧浦商事と新会社「汐見データ」を設立した。", "碧浦商事 | FOUNDED | 汐見データ | ASSERTED")]
    public void Compound_ThatAVerbTakes_SaysWhatIsDone(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("碧浦商事は灘見精機と賃貸借契約を締結した。", "PARTNERS_WITH")]
    [InlineData("碧浦商事は灘見精機との業務提携契約を解消した。", "PARTNERS_WITH")]
    [InlineData("灘見精機は汐見銀行の協力を受けた。", "LENT_TO")]
    [InlineData("灘見精機は碧浦商事の会議に入った。", "PARENT_OF")]
    [InlineData("碧浦商事が訪ねる灘見精機は、港に新社屋を建てた。", "INVESTED_IN")]
    public void Compound_OfAnotherDeed_StatesNoSuchThing(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();
}
