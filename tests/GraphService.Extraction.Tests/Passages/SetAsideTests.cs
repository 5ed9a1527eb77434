using GraphService.Documents;

namespace GraphService.Extraction.Tests.Passages;

public sealed class SetAsideTests
{
    private const string First = "この港では毎年の春に大きな祭りが開かれ、近くの町からも多くの人が訪れる。";
    private const string Second = "夜には花火が上がり、翌朝には漁船が一斉に沖へ出て、昼までに戻ってくるのがならわしだ。";

    [Theory]
    [InlineData("関連記事")]
    [InlineData("## 関連記事")]
    [InlineData("参考資料:")]
    [InlineData("【参考文献】")]
    [InlineData("最新ニュース")]
    [InlineData("おすすめの記事")]
    [InlineData("この記事を書いた人")]
    [InlineData("References")]
    [InlineData("Related articles")]
    [InlineData("About the author")]
    public void Everything_FromSuchAHeadingOn_IsBoilerplate(string heading) =>
        Pieces.Of($"{First}\n{Second}\n{heading}\n船の値段が上がった\n新しい灯台が完成し、来月から沖の船を照らすことになった。").Kinds
            .ShouldBe([PassageKind.Paragraph, PassageKind.Paragraph, PassageKind.Boilerplate, PassageKind.Boilerplate, PassageKind.Boilerplate]);

    [Fact]
    public void SuchAHeading_NearTheTop_EndsNothing() =>
        Pieces.Of($"関連記事\n{First}\n{Second}").Kinds.ShouldBe([PassageKind.Heading, PassageKind.Paragraph, PassageKind.Paragraph]);

    [Fact]
    public void SuchWords_InsideASentence_EndNothing() =>
        Pieces.Of($"{First}\n{Second}\n関連記事は図書館の棚に並べてある。").Kinds.ShouldAllBe(k => k == PassageKind.Paragraph);

    [Theory]
    [InlineData("Ads by Harbour")]
    [InlineData("広告")]
    [InlineData("スポンサーリンク")]
    [InlineData("---END---")]
    [InlineData("© 2025 港新聞")]
    [InlineData("続きを読む")]
    public void Line_OfAdvertisingOrSite_IsBoilerplateAlone(string line) =>
        Pieces.Of($"{First}\n{line}\n{Second}").Kinds.ShouldBe([PassageKind.Paragraph, PassageKind.Boilerplate, PassageKind.Paragraph]);

    [Fact]
    public void Paragraph_ThatStoodBefore_IsRepeated() =>
        Pieces.Of($"{First}\n{Second}\n{First}\n").Kinds.ShouldBe([PassageKind.Paragraph, PassageKind.Paragraph, PassageKind.Repeated]);

    [Fact]
    public void Paragraph_MostlyAsBefore_IsRepeated() =>
        Pieces.Of($"{First}{Second}\n{First[..^8]}人が来る。{Second}").Kinds.ShouldBe([PassageKind.Paragraph, PassageKind.Repeated]);

    [Fact]
    public void ShortLine_ThatStoodBefore_IsNotRepeated() =>
        Pieces.Of($"港の祭り\n{First}\n港の祭り\n{Second}").Kinds.ShouldBe([PassageKind.Heading, PassageKind.Paragraph, PassageKind.Heading, PassageKind.Paragraph]);

    [Fact]
    public void Statement_OfARepeatedParagraph_HasOneWitness()
    {
        const string said = "トヨタ自動車は富士通に5億円を出資した。この出資は港の研究所を広げるためのものである。";
        Compiling.Text($"{said}\n\n{First}\n\n{said}\n").Statements.Where(s => s.Predicate == "INVESTED_IN").ShouldHaveSingleItem().Evidence.Count.ShouldBe(1);
    }

    [Fact]
    public void Statement_OfARelatedLink_IsNone() =>
        Compiling.Text($"{First}\n\n{Second}\n\n関連記事\nトヨタ自動車は富士通に5億円を出資した。\n").Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("港湾局は2024年の補助として赤坂電設工業株式会社に3億円を助成することを決めた。", "港湾局は2024年の補助として青山電設工業株式会社に3億円を助成することを決めた。")]
    [InlineData("港湾局は2024年の補助として赤坂電設工業株式会社に3億円を助成することを決めた。", "港湾局は2024年の補助として赤坂電設工業株式会社に4億円を助成することを決めた。")]
    [InlineData("港湾局は2024年の補助として赤坂電設工業株式会社に3億円を助成することを決めた。", "港湾局は2025年の補助として赤坂電設工業株式会社に3億円を助成することを決めた。")]
    [InlineData("港湾局は2024年の補助として赤坂電設工業株式会社に3億円を助成することを決めた。", "港湾局は2024年の補助として赤坂電設工業株式会社に3億円を助成しないことを決めた。")]
    [InlineData("Heron Holdings Inc. invested $5 million in Alder Foods Inc. in 2023.", "Heron Holdings Inc. invested $5 million in Birch Foods Inc. in 2023.")]
    [InlineData("Heron Holdings Inc. invested $5 million in Alder Foods Inc. in 2023.", "Heron Holdings Inc. invested ¥5 million in Alder Foods Inc. in 2023.")]
    [InlineData("Heron Holdings Inc. invested $5 million in Alder Foods Inc. in 2023.", "Heron Holdings Inc. invested $5.5 million in Alder Foods Inc. in 2023.")]
    [InlineData("Heron Holdings Inc. invested in Alder Foods Inc. in 2023 in Oslo.", "Alder Foods Inc. invested in Heron Holdings Inc. in 2023 in Oslo.")]
    public void Line_ThatDiffersInANameOrFigure_IsNotRepeated(string first, string second) =>
        Pieces.Of($"{first}\n\n{second}").Kinds.ShouldAllBe(k => k == PassageKind.Paragraph);

    [Fact]
    public void Deals_InTheSameWords_AreAllStated()
    {
        var firms = Enumerable.Range('A', 25).Select(c => $"{(char)c}{new string((char)(c + 32), 4)} Works Inc.").ToList();
        var graph = Compiling.Text(string.Join("\n", firms.Select((f, i) => $"Heron Holdings Inc. invested ${i % 3 + 5} million in {f} in {2020 + i % 2}.")));
        graph.Statements.Count(s => s.Predicate == "INVESTED_IN").ShouldBe(25);
        graph.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Repetition_IsSaidWithBothLines()
    {
        var told = Compiling.Text($"{First}\n\n{Second}\n\n{First}\n").Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity, told.Line).ShouldBe(("REPEATED_TEXT", Diagnostics.Severity.Info, 5));
        told.Message.ShouldContain("line 1;");
    }
}
