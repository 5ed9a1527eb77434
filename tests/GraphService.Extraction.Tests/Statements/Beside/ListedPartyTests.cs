namespace GraphService.Extraction.Tests.Statements.Beside;

/// <summary>The parties that the title of an agreement lists, rows of tables that tabs part, and people that a list names.</summary>
public sealed class ListedPartyTests
{
    [Theory]
    [InlineData("1. Agreement on the Avoidance of Double Taxation between the Government of Malta and the Government of Kuwait", "クウェート")]
    [InlineData("Joint Statement of the Foreign Ministers of Malta, Kuwait and Chile\n\nThe text follows.", "チリ")]
    [InlineData("Memorandum of Understanding on Sports between Malta and Kuwait", "マルタ")]
    public void Title_OfAnAgreement_ListsItsParties(string text, string party) =>
        Compiling.Text(text).Shown("PARTY_TO").ShouldContain(s => s.StartsWith(party + " | ", StringComparison.Ordinal));

    [Theory]
    [InlineData("The agreement on trade was signed. Malta and Kuwait were pleased.")]
    [InlineData("1. Agreement on relations between young and old")]
    public void Title_WithoutThem_ListsNobody(string text) => Compiling.Text(text).Shown("PARTY_TO").ShouldBeEmpty();

    [Fact]
    public void Row_OfTabs_IsARow() => Compiling.Text("Name\tPosition\tOrganisation\nElena Petrova\tChair\tHeron Trade Council\nOmar Farouk\tHead of Research\tKestrel Institute")
        .Shown("HOLDS_POSITION").ShouldBe(["Elena Petrova | HOLDS_POSITION | Heron Trade Council | ASSERTED", "Omar Farouk | HOLDS_POSITION | Kestrel Institute | ASSERTED"]);

    [Fact]
    public void Tab_InALineByItself_IsNoRow() =>
        Compiling.Text("Elena Petrova\tfounded Kestrel Ltd in May.").Shown("FOUNDED").ShouldBe(["Elena Petrova | FOUNDED | Kestrel Ltd | ASSERTED"]);

    [Fact]
    public void Signatories_OfARecord_ArePartiesToItsSubject() => Compiling.Text(
        "Signatories: Government of Malta; Kestrel Solar Ltd\nSubject: Financing agreement for the Heron Solar Park\nAmount: US$32 million\n")
        .Shown("PARTY_TO").Select(s => s.Split(" | ")[0]).ShouldBe(["Kestrel Solar Ltd", "マルタ"], ignoreOrder: true);

    [Fact]
    public void Attendees_OfARecord_TakePartInItsMeeting() => Compiling.Text(
        "SUBJECT: Second coordination meeting on the Heron wind project\nATTENDEES: Tove Nyberg (Ministry of Finance, Norway), Paul Okello (Kestrel Bank)\n")
        .Shown().ShouldSatisfyAllConditions(
            s => s.ShouldContain(l => l.StartsWith("Tove Nyberg | PARTICIPATED_IN | Second coordination meeting", StringComparison.Ordinal)),
            s => s.ShouldContain(l => l.StartsWith("Tove Nyberg | HOLDS_POSITION | Ministry of Finance", StringComparison.Ordinal)),
            s => s.ShouldContain("Paul Okello | HOLDS_POSITION | Kestrel Bank | ASSERTED"));

    [Fact]
    public void Panel_HasItsSpeakers() => Compiling.Text(
        "The opening panel was chaired by Anders Holt, professor of economics at Heron University. On stage:\n\n- Aygun Rasul, commercial director, Kestrel Lines Ltd\n")
        .Shown().ShouldSatisfyAllConditions(
            s => s.ShouldContain("Aygun Rasul | PARTICIPATED_IN | opening panel | ASSERTED"),
            s => s.ShouldContain("Aygun Rasul | HOLDS_POSITION | Kestrel Lines Ltd | ASSERTED"),
            s => s.ShouldNotContain("Aygun Rasul | HOLDS_POSITION | Heron University | ASSERTED"));

    [Fact]
    public void Invitation_IsOfTheHost() => Compiling.Text(
        "At the invitation of Foreign Minister Eva Lund, the Deputy Prime Minister of Kenya, John Mwangi, paid a visit to Accra.").Shown()
        .ShouldSatisfyAllConditions(
            s => s.ShouldContain("John Mwangi | PARTICIPATED_IN | visit to Accra | ASSERTED"),
            s => s.ShouldNotContain("Eva Lund | PARTICIPATED_IN | visit to Accra | ASSERTED"));

    [Fact]
    public void Minister_WhoSigns_SignsForTheState() => Compiling.Text(
        "Kenya's Minister of Finance, Abebe Tesfaye, signed a financing agreement for the Rural Roads Programme with Kestrel Bank.")
        .Shown("PARTY_TO").ShouldContain(s => s.StartsWith("ケニア | ", StringComparison.Ordinal));
}
