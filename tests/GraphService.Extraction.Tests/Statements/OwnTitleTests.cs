namespace GraphService.Extraction.Tests.Statements;

/// <summary>The agreement that a document is by its title, the meetings that follow others, and names that are told apart by what is said of them.</summary>
public sealed class OwnTitleTests
{
    private const string Body = "\n\nLima, 3 March 2026\n\n1. The two leaders met in Lima.\n";

    [Theory]
    [InlineData("Joint Statement of Japan and the Republic of Peru on Critical Minerals" + Body, "日本 | PARTY_TO | Joint Statement of Japan and the Republic of Peru on Critical Minerals | ASSERTED")]
    [InlineData("JOINT DECLARATION\nof the Government of Kenya and the Government of Chile\non Coastal Trade" + Body,
        "チリ | PARTY_TO | JOINT DECLARATION of the Government of Kenya and the Government of Chile on Coastal Trade | ASSERTED")]
    public void Title_OfAnAgreement_NamesItsParties(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Statement on the harbour in Lima" + Body)]
    [InlineData("Japan and Peru praise a statement on critical minerals" + Body)]
    public void Title_OfSomethingElse_MakesNoParties(string text) => Compiling.Text(text).Shown("PARTY_TO").ShouldBeEmpty();

    [Theory]
    [InlineData("人工知能に関する閣僚会合が東京で開かれた。次回会合は2027年にナイロビで開かれる。", "人工知能に関する閣僚会合の次回会合 | HELD_AT | ナイロビ | PLANNED")]
    [InlineData("The Fisheries Forum was held in Oslo. Its next meeting will be held in Nairobi in 2027.", "next meeting of the Fisheries Forum | HELD_AT | ナイロビ | PLANNED")]
    public void Meeting_ThatIsNext_IsOfTheSeries(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("次回会合は未定だ。人工知能に関する閣僚会合が東京で開かれた。")]
    [InlineData("The next meeting is open. The Fisheries Forum was held in Oslo.")]
    public void Meeting_OfNoSeries_IsNone(string text) => Compiling.Text(text).Shown("HELD_AT").ShouldHaveSingleItem();

    [Theory]
    [InlineData("日本政府は東京で港湾フォーラム2026を開いた。", "日本 | HOSTED | 港湾フォーラム2026 | ASSERTED")]
    [InlineData("太平洋資源フォーラムは2027年にリマで開催予定だ。", "太平洋資源フォーラム | HELD_AT | リマ | PLANNED")]
    [InlineData("日本とインドは東京で外相会談を開いた。", "インド | PARTICIPATED_IN | 外相会談 | ASSERTED")]
    [InlineData("東雲財務相はペルーの上水道計画に30億円の円借款を供与すると伝えた。", "日本 | LENT_TO | ペルーの上水道計画 | PLANNED | 3000000000 JPY Exact")]
    [InlineData("ノルウェーのソルベルグ外相と白樺外相がオスロで会談した。両外相は海上風力に関する協定に署名した。", "ノルウェー | PARTY_TO | 海上風力に関する協定 | ASSERTED")]
    public void Name_OrPair_IsWhatIsSaidOfIt(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("北京で日中関係に関する報告会が開かれた。", "PARTICIPATED_IN")]
    [InlineData("リマで日韓関係をめぐる懇談会が開かれた。", "PARTICIPATED_IN")]
    public void Name_OfAnother_IsNotMeant(string text, string part)
    {
        var graph = Compiling.Text(text);
        graph.Entities.Select(e => e.PrimaryName).Concat(graph.Shown()).ShouldAllBe(line => !line.Contains(part));
    }

    [Theory]
    [InlineData("Lumen Foods Ltd tapped the Danish pension fund Nordheim and the Swedish investment fund Elm for money.")]
    [InlineData("The Norwegian wealth fund bought shares of Lumen Foods Ltd in May.")]
    public void Fund_OfAState_LeavesNoDocumentOut(string text) => Compiling.Text(text).Documents.ShouldHaveSingleItem();

    [Theory]
    [InlineData("Ms Ferrari said that the port was open. Lucia Ferrari is an economist at the World Bank.", "Ferrari | COMPANY")]
    [InlineData("日本とインドは東京で外相会談を開いた。", "HOSTED")]
    public void Name_OrDeed_IsNotTheOther(string text, string part)
    {
        var graph = Compiling.Text(text);
        graph.Entities.Select(e => $"{e.PrimaryName} | {e.Type.ToString().ToUpperInvariant()}").Concat(graph.Shown()).ShouldAllBe(line => !line.Contains(part));
    }

    [Theory]
    [InlineData("Linden Motors Ltd – company profile\n\nSubsidiaries: Linden Motors GmbH (Hamburg)\n", "Linden Motors Ltd | PARENT_OF | Linden Motors GmbH | ASSERTED")]
    [InlineData("Linden Motors Ltd – company profile\n\nParent company: Oak Group plc\nSubsidiaries: Linden Motors GmbH\n", "Oak Group plc | PARENT_OF | Linden Motors Ltd | ASSERTED")]
    public void Form_OfAnotherLaw_IsAnotherFirm(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Linden Motors Co., Ltd. built a plant in Leeds. Linden Motors Inc. is based in Leeds.")]
    [InlineData("Linden Motors Corp. is based in Leeds. Linden Motors Corporation sells cars.")]
    public void Form_OfTheSameLaw_IsTheSameFirm(string text) => Compiling.Text(text).Entities.Count(e => e.PrimaryName.StartsWith("Linden", StringComparison.Ordinal)).ShouldBe(1);
}
