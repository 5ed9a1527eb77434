namespace GraphService.Extraction.Tests.Statements;

/// <summary>Plain sentences of press releases, readouts and minutes, each kind with what looks like it and states nothing.</summary>
public sealed class EnglishOrdinaryTests
{
    [Theory]
    [InlineData("The Heron Institute will lend 150 million euros to the Oslo operator Kestrel Rail.", "Heron Institute | LENT_TO | Kestrel Rail | PLANNED")]
    [InlineData("Heron Partners invested 15 million pounds in the Oslo brewer Kestrel Foods.", "Heron Partners | INVESTED_IN | Kestrel Foods | ASSERTED")]
    [InlineData("Norway will lend Kenya $50 million.", "ノルウェー | LENT_TO | ケニア | PLANNED")]
    [InlineData("The acquisition of Kestrel Data Ltd by Heron Holdings Ltd was completed on 30 April.",
        "Heron Holdings Ltd | ACQUIRED | Kestrel Data Ltd | ASSERTED")]
    [InlineData("The University of Bergen has been awarded a grant of 2 million euros by the European Union.",
        "欧州連合 | FUNDS | University of Bergen | ASSERTED")]
    public void WhatHangsOnASumOrAName_IsOfTheDeed(string text, string statement) =>
        Compiling.Text(text).Shown().ShouldContain(s => s.StartsWith(statement, StringComparison.Ordinal));

    [Theory]
    [InlineData("Kestrel Optics Ltd has 5 million euros in the bank of a rival of Heron Holdings Ltd.", "INVESTED_IN")]
    [InlineData("The acquisition of Kestrel Data Ltd was praised by Heron Holdings Ltd.", "ACQUIRED")]
    public void WhatHangsOnAnother_IsNotOfTheDeed(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();

    [Theory]
    [InlineData("The summit was held in Hanoi on 5 March.", "summit | HELD_AT | ハノイ | ASSERTED")]
    [InlineData("The conference took place in Lisbon. It was organised by the Heron Institute.", "Heron Institute | HOSTED | conference | ASSERTED")]
    public void DefiniteThing_OfWhichNothingWasSaid_IsToldApartByWhatIsStated(string text, string statement) =>
        Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("The Heron Reef Conference opened in May. The conference was held in Lisbon.", "conference")]
    [InlineData("Kestrel Ltd makes lenses. A conference was held.", "conference")]
    public void DefiniteThing_ThatPointsBack_IsNoOther(string text, string name) =>
        Compiling.Text(text).Entities.ShouldNotContain(e => e.PrimaryName == name);

    [Theory]
    [InlineData("An agreement on air services between Kenya and Oman entered into force.", "ケニア | PARTY_TO")]
    [InlineData("A memorandum of understanding was signed between Kestrel Ltd and the Heron Institute.", "Heron Institute | PARTY_TO")]
    [InlineData("Norway signed an agreement with Kenya on air services.", "ケニア | PARTY_TO")]
    [InlineData("The agreement was signed by Aiko Tanamura, president of the Heron Institute.", "Heron Institute | PARTY_TO")]
    public void Agreement_WithItsParties_HasThem(string text, string statement) =>
        Compiling.Text(text).Shown().ShouldContain(s => s.StartsWith(statement, StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway backs Kenya's plan for Lake Turkana.")]
    [InlineData("The two presidents held talks on an agreement.")]
    public void Sentence_ThatEndsWithATellingNoun_IsNoThing(string text) =>
        Compiling.Text(text).Entities.ShouldNotContain(e => e.PrimaryName.Contains("backs", StringComparison.Ordinal)
            || e.PrimaryName.Contains("held", StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway's Foreign Minister Pia Holm spoke in Oslo.", "Pia Holm | HOLDS_POSITION | ノルウェー | ASSERTED")]
    [InlineData("The minister met her Danish counterpart, Pia Holm, in Oslo.", "Pia Holm | HOLDS_POSITION | デンマーク | ASSERTED")]
    [InlineData("The chief executive of Kestrel Optics Ltd is Pia Holm.", "Pia Holm | HOLDS_POSITION | Kestrel Optics Ltd | ASSERTED")]
    [InlineData("Pia Holm (Director, Kestrel Optics Ltd) spoke.", "Pia Holm | HOLDS_POSITION | Kestrel Optics Ltd | ASSERTED")]
    [InlineData("Pia Holm, Undersecretary of the Ministry of Transport, spoke.", "Pia Holm | HOLDS_POSITION | Ministry of Transport | ASSERTED")]
    [InlineData("Present: Pia Holm (JICA)", "Pia Holm | HOLDS_POSITION | 国際協力機構 | ASSERTED")]
    [InlineData("Karin Olsen sits on the board of Kestrel Foods.", "Karin Olsen | HOLDS_POSITION | Kestrel Foods | ASSERTED")]
    [InlineData("Pia Holm, formerly of Kestrel Optics Ltd, spoke.", "Pia Holm | HOLDS_POSITION | Kestrel Optics Ltd | ASSERTED")]
    public void Office_BesideAName_IsHeld(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("- Pia Holm, Ambassador to Ghana", "ガーナ")]
    [InlineData("Pia Holm (PhD, University of Bergen) spoke in Oslo.", "University of Bergen")]
    public void PlaceOfServiceOrStudy_IsNotWhereTheOfficeIsHeld(string text, string body) =>
        Compiling.Text(text).Shown("HOLDS_POSITION").ShouldNotContain(s => s.Contains(body, StringComparison.Ordinal));

    [Theory]
    [InlineData("Pia Holm has offices. Kestrel Optics Ltd has offices in Bergen and Hanoi.", "Kestrel Optics Ltd | LOCATED_IN | ハノイ | ASSERTED")]
    [InlineData("Kestrel Optics Ltd is a subsidiary of the Danish group Heron Holdings Ltd.", "Heron Holdings Ltd. | LOCATED_IN | デンマーク | ASSERTED")]
    public void Seat_OfOffices_IsWhereTheyAre(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Kestrel Optics Ltd is a subsidiary of the Danish group Heron Holdings Ltd.")]
    [InlineData("Kestrel Optics Ltd met a firm with offices in Hanoi.")]
    public void Seat_OfAnother_IsNotTheFirms(string text) =>
        Compiling.Text(text).Shown("LOCATED_IN").ShouldNotContain(s => s.StartsWith("Kestrel", StringComparison.Ordinal));
}
