namespace GraphService.Extraction.Tests.Statements;

/// <summary>Constructions of English news: organs told apart by their state, offices that several share, meetings, prepositions that tell the role, names in quotation marks.</summary>
public sealed class EnglishNewsTests
{
    [Theory]
    [InlineData("Kenya's transport ministry fined Lumivar Lines Ltd.", "Kenya's transport ministry | SANCTIONED | Lumivar Lines Ltd. | ASSERTED")]
    [InlineData("The Norwegian competition authority fined Lumivar Lines Ltd.", "Norwegian competition authority | SANCTIONED | Lumivar Lines Ltd. | ASSERTED")]
    public void Organ_ToldApartByItsState_IsABody(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Kenya's largest authority on birds fined nobody.")]
    [InlineData("Norwegian ministry officials grew old.")]
    public void Organ_WithoutAField_IsNone(string text) => Compiling.Text(text).Entities.ShouldNotContain(e => e.PrimaryName.Contains("authority"));

    [Theory]
    [InlineData("The defence ministers of Kenya and Norway, Aiko Tanamura and Bram Okafor, met.", "Bram Okafor | HOLDS_POSITION | ノルウェー | ASSERTED")]
    [InlineData("The treaty was signed by Foreign Ministers Aiko Tanamura (Kenya) and Bram Okafor (Norway).", "Aiko Tanamura | HOLDS_POSITION | ケニア | ASSERTED")]
    [InlineData("Aiko Tanamura and Bram Okafor, the presidents of Kenya and Norway, met.", "Aiko Tanamura | HOLDS_POSITION | ケニア | ASSERTED")]
    [InlineData("Bram Okafor, who looks after harbours at Lumivar Lines Ltd., spoke.", "Bram Okafor | HOLDS_POSITION | Lumivar Lines Ltd. | ASSERTED")]
    [InlineData("Talks were led by Prime Minister Bram Okafor of Norway.", "Bram Okafor | HOLDS_POSITION | ノルウェー | ASSERTED")]
    public void Office_OfSeveral_IsEachOnesOwn(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("The ministers of Kenya and Norway, Aiko Tanamura, Bram Okafor and Elin Strand, met.")]
    [InlineData("The children of Kenya and Norway, Aiko Tanamura and Bram Okafor, met.")]
    public void Office_OfUnequalLists_IsNobodys(string text) =>
        Compiling.Text(text).Shown("HOLDS_POSITION").ShouldNotContain(s => s.StartsWith("Bram", StringComparison.Ordinal));

    [Theory]
    [InlineData("President Aiko Tanamura of Kenya flew to Oslo to see President Bram Okafor of Norway. The two presidents held talks at the Harbour Palace on 3 May 2024.",
        "Bram Okafor | PARTICIPATED_IN | talks at the Harbour Palace | ASSERTED")]
    [InlineData("Aiko Tanamura attended a dinner at the Harbour Palace.", "Aiko Tanamura | PARTICIPATED_IN | dinner at the Harbour Palace | ASSERTED")]
    [InlineData("A hearing on the sugar tax took place in Oslo.", "hearing on the sugar tax | HELD_AT | オスロ | ASSERTED")]
    public void Meeting_ToldByAVerb_IsAnEvent(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Kenya and Norway held talks.")]
    [InlineData("The company held a meeting.")]
    public void Meeting_OfWhichNothingIsTold_IsNone(string text) => Compiling.Text(text).Shown("PARTICIPATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("Kenya threw its weight behind a fund for coastal towns.", "ケニア | SUPPORTS | fund for coastal towns | ASSERTED")]
    [InlineData("The Harbour Code is aimed at Norway.", "Harbour Code | TARGETS | ノルウェー | ASSERTED")]
    [InlineData("Aiko Tanamura floated the idea of a joint shipping register.", "Aiko Tanamura | PROPOSED | joint shipping register | ASSERTED")]
    [InlineData("Norway extended an invitation to Aiko Tanamura.", "ノルウェー | INVITED | Aiko Tanamura | ASSERTED")]
    [InlineData("Lumivar Lines Ltd. sits on a 12% stake in Osprey Mills Ltd.", "Lumivar Lines Ltd. | OWNS | Osprey Mills Ltd. | ASSERTED")]
    [InlineData("Heron Bank Ltd. guarantees the debt of Osprey Mills Ltd.", "Heron Bank Ltd. | LENT_TO | Osprey Mills Ltd. | ASSERTED")]
    [InlineData("Aiko Tanamura would later establish Osprey Mills Ltd.", "Aiko Tanamura | FOUNDED | Osprey Mills Ltd. | ASSERTED")]
    public void Predicate_ToldByAnIdiom_IsStated(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Kenya threw its weight around.", "SUPPORTS")]
    [InlineData("Aiko Tanamura received a prize from the University of Oslo.", "EDUCATED_AT")]
    [InlineData("Lumivar Lines Ltd. sits on a hill in Osprey.", "OWNS")]
    [InlineData("Heron Bank Ltd. guarantees the quality of Osprey Mills Ltd.", "LENT_TO")]
    public void Verb_WithoutItsNoun_StatesNothing(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();

    [Theory]
    [InlineData("Kenya launched \"Open Harbours\", a code for ferry firms.", "ケニア | LAUNCHED | Open Harbours | ASSERTED")]
    [InlineData("Kenya adopted the \"Straight Rivers\" agenda.", "ケニア | ADOPTED | Straight Rivers | ASSERTED")]
    public void Name_InQuotationMarks_IsAThing(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("\"Never Again\", said the minister of Kenya.", "Never Again")]
    [InlineData("He called it \"Open Harbours\".", "Open Harbours")]
    public void Words_InQuotationMarksOfWhichNothingIsStated_AreNone(string text, string name) =>
        Compiling.Text(text).Entities.ShouldNotContain(e => e.IsNamed(name));

    [Theory]
    [InlineData("Osprey Holdings Ltd.'s subsidiary Lumivar Lines Ltd. grew.", "Osprey Holdings Ltd. | PARENT_OF | Lumivar Lines Ltd. | ASSERTED")]
    [InlineData("Osprey Mills Ltd.'s largest shareholder, Heron Partners, spoke.", "Heron Partners | OWNS | Osprey Mills Ltd. | ASSERTED")]
    [InlineData("The Norwegian government backs Lumivar Lines Ltd.", "ノルウェー | SUPPORTS | Lumivar Lines Ltd. | ASSERTED")]
    [InlineData("Aiko Tanamura (Osprey Mills Ltd.) and Bram Okafor (Lumivar Lines Ltd.) spoke.", "Bram Okafor | HOLDS_POSITION | Lumivar Lines Ltd. | ASSERTED")]
    [InlineData("Kenya sanctioned Osprey Mills Ltd. and its chairman, Bram Okafor.", "ケニア | SANCTIONED | Bram Okafor | ASSERTED")]
    public void Relation_ToldBesideANames_IsStated(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Osprey Holdings Ltd.'s former subsidiary Lumivar Lines Ltd. grew.", "PARENT_OF")]
    [InlineData("Heron Partners sold its 40% stake in Osprey Mills Ltd. to Lumivar Lines Ltd.", "ACQUIRED")]
    [InlineData("Osprey Mills Ltd. was founded by Aiko Tanamura and is headquartered in Oslo.", "HOLDS_POSITION")]
    public void Relation_ThatIsOver_IsNotStated(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();

    [Theory]
    [InlineData("The Ghent brewer Osprey Mills grew.", "Osprey Mills | LOCATED_IN | Ghent | ASSERTED")]
    [InlineData("They met at the Oslo summit on grain.", "Oslo summit on grain | HELD_AT | オスロ | ASSERTED")]
    public void Place_BeforeWhatItIsOf_IsItsSeat(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("The Osprey Ports and Harbours Authority grew. Lumivar Lines Ltd. sued nobody.", "Osprey Ports and Harbours Authority")]
    [InlineData("The Mill Owners' Association elected Aiko Tanamura as its chair.", "Mill Owners' Association")]
    [InlineData("The finance minister of Kenya, Omar al-Ramadi, spoke.", "Omar al-Ramadi")]
    public void Name_OfSeveralWords_IsWhole(string text, string name) => Compiling.Text(text).Entities.ShouldContain(e => e.IsNamed(name));
}
