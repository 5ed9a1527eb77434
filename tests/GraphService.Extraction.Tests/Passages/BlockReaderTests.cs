using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Passages;

public sealed class BlockReaderTests
{
    [Theory]
    [InlineData("港の祭りの記録", PassageKind.Heading)]
    [InlineData("### 港の祭りはどう始まったか。", PassageKind.Heading)]
    [InlineData("港の祭りは毎年の春に開かれる。", PassageKind.Paragraph)]
    [InlineData("The festival opens every spring.", PassageKind.Paragraph)]
    [InlineData("・港の祭りは毎年の春に開かれる。", PassageKind.List)]
    [InlineData("- The festival opens every spring.", PassageKind.List)]
    [InlineData("1. 港の祭りは毎年の春に開かれる。", PassageKind.List)]
    [InlineData("| 名 | 値 |", PassageKind.Table)]
    [InlineData("場所:港の公会堂", PassageKind.List)]
    public void Line_OfAText_IsAPassageOfItsKind(string line, PassageKind kind) => Pieces.Of(line).Kinds.ShouldBe([kind]);

    [Fact]
    public void LongLine_WithoutFullStop_IsAParagraph() => Pieces.Of(new string('港', 61)).Kinds.ShouldBe([PassageKind.Paragraph]);

    [Fact]
    public void BlankLines_BetweenPassages_BelongToNone()
    {
        var pieces = Pieces.Of("\n\n題\n \n\n港の祭りは春に開かれる。\n\n");
        pieces.Blocks.Select(b => pieces.Text[b.Start..b.End]).ShouldBe(["題", "港の祭りは春に開かれる。"]);
    }

    [Fact]
    public void Body_OfAPoint_BeginsAfterItsMark()
    {
        var pieces = Pieces.Of("・ 港の祭り。\n(1) 船の話。\n## 見出し\n●港長");
        pieces.Blocks.Select(pieces.Body).ShouldBe(["港の祭り。", "船の話。", "見出し", "港長"]);
    }

    [Theory]
    [InlineData("日 時：令和7年3月14日", "日時", "令和7年3月14日")]
    [InlineData("場　所: 公会堂", "場所", "公会堂")]
    [InlineData("主 催：港町協会", "主催", "港町協会")]
    [InlineData("参加者：二百名", "参加者", "二百名")]
    [InlineData("言 語：日本語", "言語", "日本語")]
    [InlineData("Date: 14 March 2025", "Date", "14 March 2025")]
    [InlineData("Venue: Town hall", "Venue", "Town hall")]
    [InlineData("・場所:公会堂", "場所", "公会堂")]
    public void Field_OfAMeetingsHeader_HasItsLabel(string line, string label, string body)
    {
        var pieces = Pieces.Of(line);
        var field = pieces.Blocks.ShouldHaveSingleItem();
        (field.Label, pieces.Body(field), field.IsPersonLine).ShouldBe((label, body, false));
    }

    [Theory]
    [InlineData("山田太郎 港町協会専務理事")]
    [InlineData("●KOVALEV 議長")]
    [InlineData("オルガ・コワレフ(Olga KOVALEV) 港町評議会議長")]
    [InlineData("(イ) 鈴木 花子 港大学教授")]
    [InlineData("山田太郎 港町協会主任(オンライン)")]
    [InlineData("山田太郎 港町協会副所長/部長")]
    public void Line_OfNameAndOffice_NamesAPerson(string line)
    {
        var block = Pieces.Of(line).Blocks.ShouldHaveSingleItem();
        (block.IsPersonLine, block.Kind).ShouldBe((true, PassageKind.List));
    }

    [Theory]
    [InlineData("港町評議会の議長による挨拶について")]
    [InlineData("議長")]
    [InlineData("山田太郎議長は港を訪れた。")]
    [InlineData("議長を選ぶ")]
    public void Line_ThatOnlyNamesAnOffice_NamesNoPerson(string line) => Pieces.Of(line).Blocks.ShouldAllBe(b => !b.IsPersonLine);

    [Fact]
    public void Points_AfterAMarkedName_AreThatPersonsWords() =>
        Pieces.Of("●KOVALEV 議長\n・ 港は広くなる。\n・ 船も増える。\n●ITO 部長\n・ 祭りは続く。").Speakers
            .ShouldBe(["", "KOVALEV議長", "KOVALEV議長", "", "ITO部長"]);

    [Fact]
    public void Paragraphs_AfterANameAsHeading_AreThatPersonsWords() =>
        Pieces.Of("山田 太郎 港大学教授\n港は広くなる。\n\n船も増える。\n\n討論の部\n\n参加者が意見を述べた。").Speakers
            .ShouldBe(["", "山田太郎港大学教授", "山田太郎港大学教授", "", ""]);

    [Fact]
    public void List_OfPersonsBeforeRunningText_GivesNoSpeaker() =>
        Pieces.Of("山田太郎 港町協会専務理事\n鈴木花子 港大学教授\n\n港は広くなる。船も増える。").Speakers.ShouldAllBe(s => s.Length == 0);

    [Fact]
    public void Attendees_OfAList_SpeakNothing() =>
        Pieces.Of("参加者:\n山田太郎 港町協会専務理事\n鈴木花子 港大学教授\n\n会議の概要\n港は広くなる。").Speakers.ShouldAllBe(s => s.Length == 0);

    [Fact]
    public void Field_AfterANameAsHeading_EndsItsWords() =>
        Pieces.Of("山田 太郎 港大学教授\n港は広くなる。\n場所:公会堂\n船も増える。").Speakers.ShouldBe(["", "山田太郎港大学教授", "", ""]);

    [Fact]
    public void FrontMatter_OfAText_IsAPassageThatStatesNothing()
    {
        var graph = Compiling.Text("---\ntitle: トヨタ自動車は富士通を買収した。\n---\n港の祭りは春に開かれる。\n");
        graph.Passages.Select(p => p.Kind).ShouldBe([PassageKind.FrontMatter, PassageKind.Paragraph]);
        graph.Statements.ShouldBeEmpty();
        graph.Texts[graph.Documents[0].Id].Slice(graph.Passages[0].Span).ShouldStartWith("---\ntitle:");
    }

    [Fact]
    public void Speaker_OfATurn_StandsBehindItsStatements()
    {
        var graph = Compiling.Text("参加者:\nオルガ・コワレフ(Olga KOVALEV) 港町評議会議長\n\n面談の概要\n●KOVALEV 議長\n・ トヨタ自動車は富士通に5億円を出資した。\n");
        var statement = graph.Statements.Where(s => s.Predicate == "INVESTED_IN").ShouldHaveSingleItem();
        var speaker = statement.Evidence.ShouldHaveSingleItem().Speaker.ShouldNotBeNull();
        graph.Entities.Single(e => e.Id == speaker).IsNamed("Olga KOVALEV").ShouldBeTrue();
    }

    [Theory]
    [InlineData("㍿")]
    [InlineData("a🚢")]
    [InlineData("ﷺ")]
    public void Line_TooLongForOnePiece_IsNotCutWithinACharacter(string character)
    {
        var source = new SourceText(string.Concat(Enumerable.Repeat(character, 3001)));
        var text = Normalizer.Normalize(source);
        var blocks = BlockReader.Read(text, 0, new Lexicon(DefaultOntology.Instance));
        blocks.Count.ShouldBeGreaterThan(1);
        string.Concat(blocks.Select(b => text.OriginalText(b.Start, b.End))).ShouldBe(source.Value);
    }
}
