using GraphService.Documents;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>Sentences that name two entities and state nothing.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly Scored scored = new();

    public void Dispose() => scored.Dispose();

    [Fact]
    public void Sentences_WithoutAStatement_AreGroupedByVerb()
    {
        Write("Alder Works praised Birch Mills. Birch Mills also praised Alder Works. Alder Works left Cove. Alder Works praised itself.");
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch);
        var coverage = scored.Evaluate().Coverage;
        (coverage.Sentences, coverage.WithoutStatement).ShouldBe((4, 3));
        coverage.Groups.Select(g => (g.Word, g.Sentences.Count)).ShouldBe([("praised", 2), ("left", 1)]);
        coverage.Groups[1].Sentences.ShouldBe(["documents/a.txt:7: Alder Works left Cove."]);
    }

    [Fact]
    public void Sentences_SetAside_AreNotCovered()
    {
        Write("Alder Works praised Birch Mills.", PassageKind.Boilerplate);
        scored.Evaluate().Coverage.Sentences.ShouldBe(0);
    }

    [Theory]
    [InlineData("Alder WorksはBirch Millsとの協議を加速しています。", "加速")]
    [InlineData("Alder WorksがBirch Millsの歩みを見て、Coveで開催された会に集まった。", "集")]
    [InlineData("Alder WorksとBirch Millsが共同で動き出した。", "動き出")]
    [InlineData("Alder WorksとBirch Millsの合同チーム", "合同チーム")]
    [InlineData("Alder Works & Birch Mills", "")]
    public void Word_OfASentence_IsItsLastVerbElseANoun(string sentence, string word)
    {
        Write(sentence);
        scored.Evaluate().Coverage.Groups.ShouldHaveSingleItem().Word.ShouldBe(word);
    }

    private void Write(string text, PassageKind kind = PassageKind.Paragraph) => scored.Graph.Paragraph(text, kind, [scored.Alder, scored.Birch, scored.Cove]);
}
