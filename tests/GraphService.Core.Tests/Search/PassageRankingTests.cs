using GraphService.Documents;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Core.Tests.Search;

public sealed class PassageRankingTests
{
    [Fact]
    public void Words_OfText_AreFoldedAndDistinct() =>
        PassageRanking.Words("ＡＩ、ai AI-企業  (\"*\") データ\u2ED1").ShouldBe(["ai", "企業", "データ長"]);

    [Fact]
    public void Words_OfLongText_AreTheFirstOnes() =>
        PassageRanking.Words(string.Join(' ', Enumerable.Range(0, 100))).Count.ShouldBe(PassageRanking.MaxWords);

    [Fact]
    public void Rank_OfPassages_IsByWordsThenByHowOften()
    {
        string[] texts = ["AI", "AI and AI and AI", "data and AI", "data", "neither"];
        PassageRanking.Rank("ai data", Candidates(texts)).Select(m => texts[m.Passage.Span.Start]).ShouldBe(["data and AI", "AI and AI and AI", "AI", "data"]);
    }

    [Fact]
    public void Rank_OfTies_IsByDocumentAndStart()
    {
        var candidates = Candidates("AI", "AI");
        PassageRanking.Rank("AI", candidates.Reverse()).Select(m => m.Passage.Span.Start).ShouldBe([0, 1]);
    }

    [Fact]
    public void Snippet_OfLongPassage_IsCutAroundTheFirstHit()
    {
        var text = new string('x', 200) + " said\nthat AI " + new string('y', 200);
        var match = PassageRanking.Rank("AI", Candidates(text)).Single();
        match.Snippet.ShouldStartWith("…x");
        match.Snippet.ShouldEndWith("y…");
        match.Snippet.ShouldContain("said that AI");
    }

    [Fact]
    public void Snippet_AtCharactersBeyond16Bits_CutsNoneInHalf()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 100)) + "AI" + string.Concat(Enumerable.Repeat("🎉", 100));
        var snippet = PassageRanking.Rank("AI", Candidates(text)).Single().Snippet;
        snippet.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
    }

    private static PassageCandidate[] Candidates(params string[] texts) =>
        [.. texts.Select((text, i) => new PassageCandidate(new Passage(new PassageId($"passage-{i}"), new DocumentId("document-a"), new TextSpan(i, i + 1), PassageKind.Paragraph), text))];
}
