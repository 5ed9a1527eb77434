namespace GraphService.Extraction.Tests.Statements;

/// <summary>Constructions of English news and official pages that no list of verbs knows, each with what looks like it and states nothing.</summary>
public sealed class EnglishConstructionTests
{
    [Theory]
    [InlineData("Founded by Aiko Tanaka in 2011, Kestrel Optics Ltd makes lenses.", "Aiko Tanaka | FOUNDED | Kestrel Optics Ltd | ASSERTED")]
    [InlineData("Acquired by Heron Holdings Ltd in May, Kestrel Optics Ltd makes lenses.", "Heron Holdings Ltd | ACQUIRED | Kestrel Optics Ltd | ASSERTED")]
    public void Participle_ThatOpensTheSentence_IsOfItsSubject(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Founded by Aiko Tanaka when Kestrel Optics Ltd was sold, the club has ten members.")]
    [InlineData("Encouraged by Aiko Tanaka, Kestrel Optics Ltd makes lenses.")]
    public void Participle_OfAnother_StatesNothing(string text) => Compiling.Text(text).Shown("FOUNDED").ShouldBeEmpty();

    [Theory]
    [InlineData("Kestrel Mining Ltd has awarded a contract for a 90 km water pipeline to Heron Works Ltd on Monday.", "CUSTOMER_OF",
        "Kestrel Mining Ltd | CUSTOMER_OF | Heron Works Ltd | ASSERTED")]
    [InlineData("Kestrel Ltd agreed to sell its northern arm, Petrel Ltd, to Heron Ltd on Monday.", "ACQUIRED", "Heron Ltd | ACQUIRED | Petrel Ltd | PLANNED")]
    [InlineData("The Heron Institute has received a contribution of USD 3 million from Norway for its school meals.", "FUNDS",
        "ノルウェー | FUNDS | Heron Institute | ASSERTED | 3000000 USD Exact")]
    public void Preposition_ThatHangsOnANoun_IsOfTheVerb(string text, string predicate, string statement) =>
        Compiling.Text(text).Shown(predicate).ShouldBe([statement]);

    [Theory]
    [InlineData("Ghana reaffirmed its support for Kenya's accession to the Heron Union.", "SUPPORTS", "ガーナ | SUPPORTS | Heron Union")]
    [InlineData("Kestrel Ltd has signed a term loan and a credit facility with Heron Bank.", "LENT_TO", "Kestrel Ltd | LENT_TO")]
    [InlineData("The Heron summit took place in Oslo before a visit to Kenya.", "HELD_AT", "ケニア")]
    public void Preposition_OfAnotherDeed_IsNotOfTheVerb(string text, string predicate, string wrong) =>
        Compiling.Text(text).Shown(predicate).ShouldAllBe(s => !s.Contains(wrong, StringComparison.Ordinal));

    [Theory]
    [InlineData("Petrel Ltd becomes a wholly owned subsidiary of Kestrel Ltd in May.", "Kestrel Ltd | PARENT_OF | Petrel Ltd | ASSERTED")]
    [InlineData("Petrel Ltd will become a subsidiary of Kestrel Ltd in May.", "Kestrel Ltd | PARENT_OF | Petrel Ltd | PLANNED")]
    [InlineData("Kestrel Ltd has a subsidiary in Oslo, Petrel Ltd, and an office.", "Kestrel Ltd | PARENT_OF | Petrel Ltd | ASSERTED")]
    public void Subsidiary_BecomeOrHad_HasItsParent(string text, string statement) => Compiling.Text(text).Shown("PARENT_OF").ShouldBe([statement]);

    [Theory]
    [InlineData("Petrel Ltd has become a rival of Kestrel Ltd.")]
    [InlineData("Kestrel Ltd has an office in Oslo, Petrel Ltd said.")]
    public void Subsidiary_NotNamed_StatesNothing(string text) => Compiling.Text(text).Shown("PARENT_OF").ShouldBeEmpty();

    [Theory]
    [InlineData("Kestrel Trading Ltd takes 12% of the miner Heron Norte.", "Kestrel Trading Ltd | OWNS | Heron Norte | ASSERTED")]
    [InlineData("Kestrel Trading Ltd bought a combined 30 per cent of Heron Mining Ltd on Monday.", "Kestrel Trading Ltd | OWNS | Heron Mining Ltd | ASSERTED")]
    public void Percentage_Bought_IsAStake(string text, string statement) =>
        Compiling.Text(text).Shown().Where(s => s.Contains("OWNS", StringComparison.Ordinal) || s.Contains("ACQUIRED", StringComparison.Ordinal))
            .ShouldBe([statement]);

    [Theory]
    [InlineData("Kenya, Oman and Chile are the members of the Heron Water Pact.", "ケニア")]
    [InlineData("The parties to the Heron Water Pact are Kenya, Oman and Chile.", "チリ")]
    public void Members_BeforeOrBehindTheCopula_AreParties(string text, string member) =>
        Compiling.Text(text).Shown("PARTY_TO").ShouldContain($"{member} | PARTY_TO | Heron Water Pact | ASSERTED");

    [Fact]
    public void Launch_Welcomed_IsOfAnother() =>
        Compiling.Text("Kenya welcomed the launch of the Heron Water Initiative.").Shown("LAUNCHED").ShouldBeEmpty();

    [Theory]
    [InlineData("The ministers of trade of Kenya, Oman and Chile met in Accra. They decided to establish the Heron Institute.", "オマーン | FOUNDED")]
    [InlineData("Kestrel Ltd, Heron Ltd and Petrel Ltd signed a deal. They will set up the Heron Institute.", "Petrel Ltd | FOUNDED")]
    public void They_AreThoseOfTheSentenceBefore(string text, string start) =>
        Compiling.Text(text).Shown("FOUNDED").ShouldContain(s => s.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("Graduates of Heron University, Aiko Tanaka and Bram Okafor set up Kestrel Optics Ltd in May.")]
    [InlineData("Bram Okafor, an alumnus of the Heron University, and his former flatmate Aiko Tanaka started Kestrel Optics Ltd in May.")]
    public void University_OfFounders_IsNoFounder(string text) => Compiling.Text(text).Shown("FOUNDED")
        .ShouldBe(["Aiko Tanaka | FOUNDED | Kestrel Optics Ltd | ASSERTED", "Bram Okafor | FOUNDED | Kestrel Optics Ltd | ASSERTED"]);

    [Theory]
    [InlineData("The Heron Roadmap 2035 was funded by the Danish Government.", "デンマーク | FUNDS | Heron Roadmap 2035 | ASSERTED")]
    [InlineData("The Heron Roadmap 2035 was funded by the Danish government.", "デンマーク | FUNDS | Heron Roadmap 2035 | ASSERTED")]
    public void Government_OfAState_IsTheState(string text, string statement) => Compiling.Text(text).Shown("FUNDS").ShouldBe([statement]);

    [Theory]
    [InlineData("The Heron Statement was read out. They set up the Heron Institute.")]
    public void They_OfNobody_StateNothing(string text) => Compiling.Text(text).Shown("FOUNDED").ShouldBeEmpty();
}
