using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Evaluation;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>The first link that broke between a sentence and the statement that the graph misses.</summary>
public sealed class BrokenLinkTests : IDisposable
{
    private readonly Scored scored = new(DefaultOntology.Instance);

    public void Dispose() => scored.Dispose();

    [Fact]
    public void End_NotInTheGraph_IsNotFound()
    {
        scored.Labels.Entity("dell", "COMPANY", "Dell Fund");
        Missed("Dell Fund invested in Alder Works.", "dell", "INVESTED_IN", "alder").ShouldBe((BrokenLink.EndNotFound, "subject dell"));
    }

    [Fact]
    public void End_NamedButNotRecognised_IsNotFound()
    {
        var text = "Alder Works invested in Birch Mills.";
        Missed(text, "alder", "INVESTED_IN", "birch", scored.Alder).ShouldBe((BrokenLink.EndNotFound, "object birch, not recognised in this sentence"));
    }

    [Fact]
    public void End_OfATypeThatDoesNotFit_IsAWrongType()
    {
        scored.Labels.Entity("dell", "COMPANY", "Dell Fund");
        var dell = scored.Mentioned(EntityType.Place, "Dell Fund");
        var text = "Dell Fund invested in Alder Works.";
        Missed(text, "dell", "INVESTED_IN", "alder", dell, scored.Alder).ShouldBe((BrokenLink.WrongType, "subject dell is PLACE"));
    }

    [Fact]
    public void Ends_InTwoSentences_AreDiscourse() =>
        Missed("Alder Works grew. It invested in Birch Mills.", "alder", "INVESTED_IN", "birch", scored.Alder, scored.Birch)
            .ShouldBe((BrokenLink.Discourse, "the ends are in two sentences"));

    [Fact]
    public void End_InAnotherSentence_IsDiscourse() =>
        Missed("It invested in Birch Mills.", "alder", "INVESTED_IN", "birch", scored.Birch).ShouldBe((BrokenLink.Discourse, "subject named elsewhere"));

    [Fact]
    public void Sentence_WithoutAWordOfAnyFrame_HasNoFrame() =>
        Missed("Alder Works admires Birch Mills.", "alder", "INVESTED_IN", "birch", scored.Alder, scored.Birch)
            .ShouldBe((BrokenLink.NoFrame, "nothing is stated there"));

    [Theory]
    [InlineData("Alder Works invested heavily in Birch Mills.")]
    [InlineData("Birch MillsにAlder Worksが出資した。")]
    public void Sentence_OnWhichAFrameFires_HasNoRole(string text) =>
        Missed(text, "alder", "INVESTED_IN", "birch", scored.Alder, scored.Birch).Link.ShouldBe(BrokenLink.NoRole);

    [Fact]
    public void Sentence_SetAside_SaysSo()
    {
        scored.Graph.Paragraph("Related: Alder Works invested in Birch Mills.", PassageKind.Boilerplate);
        Label("Alder Works invested in Birch Mills.", "alder", "INVESTED_IN", "birch").ShouldBe((BrokenLink.SetAside, ""));
    }

    private (BrokenLink? Link, string? Detail) Missed(string text, string subject, string predicate, string @object, params EntityId[] mentions)
    {
        scored.Graph.Paragraph(text, PassageKind.Paragraph, mentions);
        return Label(text, subject, predicate, @object);
    }

    private (BrokenLink? Link, string? Detail) Label(string quote, string subject, string predicate, string @object)
    {
        var start = scored.Graph.Build().Texts[scored.Document].Value.IndexOf(quote, StringComparison.Ordinal);
        scored.Labels.Statement(subject, predicate, @object, ("quote", quote), ("start", start), ("end", start + quote.Length));
        var error = scored.Evaluate().Errors["statements missed"].ShouldHaveSingleItem();
        error.Sentence.ShouldBe(quote);
        return (error.Link, error.Detail);
    }
}
