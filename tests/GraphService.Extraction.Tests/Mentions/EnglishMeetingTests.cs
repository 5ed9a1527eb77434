namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Meetings and visits without a name, which English verbs tell, and names that a dash or a list makes long.</summary>
public sealed class EnglishMeetingTests
{
    [Theory]
    [InlineData("Prime Minister Mari Lund met her Danish counterpart, Mads Holm, in Accra on Tuesday.", "Mads Holm | PARTICIPATED_IN | meeting of Mari Lund and Mads Holm | ASSERTED")]
    [InlineData("Prime Minister Mari Lund met her Danish counterpart, Mads Holm, in Accra on Tuesday.", "meeting of Mari Lund and Mads Holm | HELD_AT | アクラ | ASSERTED")]
    [InlineData("Foreign Minister Mari Lund received the Ambassador of Kenya, John Mwangi.", "John Mwangi | PARTICIPATED_IN | meeting of Mari Lund and John Mwangi | ASSERTED")]
    [InlineData("A delegation led by Deputy Minister Rustam Alev visited Accra on 14 June.", "Rustam Alev | PARTICIPATED_IN | visit of Rustam Alev to Accra | ASSERTED")]
    [InlineData("The foreign ministers of Kenya and Oman met in Accra.", "オマーン | PARTICIPATED_IN | meeting of Kenya and Oman | ASSERTED")]
    public void Verb_OfMeeting_TellsAnEvent(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Mari Lund met Mads Holm at school.")]
    [InlineData("Prime Minister Mari Lund met the target.")]
    [InlineData("Kestrel Ltd received Heron Ltd's letter.")]
    [InlineData("Prime Minister Mari Lund did not meet anyone in Accra.")]
    [InlineData("President Ayo Bello invited Prime Minister Mari Lund to visit Kenya.")]
    [InlineData("The meeting of the Heron Council was short.")]
    public void Verb_OfNoMeeting_TellsNone(string text) => Compiling.Text(text).Shown("PARTICIPATED_IN").ShouldBeEmpty();

    [Fact]
    public void Meeting_Planned_IsPlanned() =>
        Compiling.Text("Prime Minister Mari Lund will meet President Ayo Bello in Accra.").Shown("PARTICIPATED_IN")
            .ShouldAllBe(s => s.EndsWith("PLANNED", StringComparison.Ordinal));

    [Theory]
    [InlineData("President Ayo Bello opened the Kenya–Oman Digital Forum in Accra.", "Kenya–Oman Digital Forum")]
    [InlineData("The University of Porto and Kestrel Labs will jointly develop a blood test.", "University of Porto")]
    [InlineData("The University of Arts and Design adopted the Heron Charter.", "University of Arts and Design")]
    [InlineData("Sheikh Hamad bin Khalid Al Sanad, Chairman of Kestrel Ltd, signed the deal.", "Hamad bin Khalid Al Sanad")]
    [InlineData("Present: Mr. J. K. Larsen (Kestrel Fund)", "J. K. Larsen")]
    public void Name_IsWhole(string text, string name) => Compiling.Text(text).Entities.ShouldContain(e => e.IsNamed(name));

    [Theory]
    [InlineData("Solar start-up Kestrel Power has moved its headquarters to Accra.", "Solar")]
    [InlineData("The Ministers of Foreign Affairs of Kenya and Oman signed the Heron Pact.", "Foreign Affairs")]
    [InlineData("Granite producer Kestrel Blue has moved its headquarters to Accra.", "Granite")]
    public void Word_ThatDescribes_IsNoName(string text, string word) => Compiling.Text(text).Entities.ShouldAllBe(e => !e.IsNamed(word));
}
