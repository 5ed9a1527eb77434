using GraphService.Entities;
using GraphService.Extraction.Evaluation;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>How statements are counted, between entities that both the graph and the labels know.</summary>
public sealed class StatementScoringTests : IDisposable
{
    private readonly Scored scored = new();

    public void Dispose() => scored.Dispose();

    [Fact]
    public void Statement_Labelled_IsRight()
    {
        scored.Labels.Statement("alder", "OWNS", "birch");
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch);
        scored.Evaluate().Statements.Of("OWNS").ShouldBe(new Figures(Gold: 1, Found: 1, Predicted: 1, Right: 1));
    }

    [Fact]
    public void Triple_StatedAndLabelledTwice_CountsOnce()
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("date", "2020"));
        scored.Labels.Statement("alder", "OWNS", "birch", ("date", "2021"));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Date = "2020" });
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Date = "2021" });
        scored.Evaluate().Statements.Overall.ShouldBe(new Figures(1, 1, 1, 1));
    }

    [Theory]
    [InlineData("OWNS", 1, 0)]
    [InlineData("PARTNERS_WITH", 1, 1)]
    public void Statement_TheOtherWayRound_IsRightOnlyIfSymmetric(string predicate, int predicted, int right)
    {
        scored.Labels.Statement("alder", predicate, "birch");
        scored.Graph.State(scored.Birch, predicate, scored.Alder);
        scored.Evaluate().Statements.Of(predicate).ShouldBe(new Figures(1, right, predicted, right));
    }

    [Theory]
    [InlineData(Stance.Asserted, 1, 0)]
    [InlineData(Stance.Denied, 0, 1)]
    public void Statement_Unlabelled_IsWrongUnlessDenied(Stance stance, int predicted, int notJudged)
    {
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Stance = stance });
        var result = scored.Evaluate();
        result.Statements.Overall.ShouldBe(new Figures(0, 0, predicted, 0));
        result.NotJudgedOther.ShouldBe(notJudged);
    }

    [Fact]
    public void Statement_OfAMinorLabel_IsNotJudged()
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("importance", "minor"));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch);
        var result = scored.Evaluate();
        result.Statements.Overall.ShouldBe(Figures.None);
        result.NotJudgedMinor.ShouldBe(1);
    }

    [Fact]
    public void Statement_OfAPredicateNotLabelledThere_IsNotJudged()
    {
        scored.Labels.Document("b", "b.txt", ("unlabelled", new[] { "OWNS" }));
        scored.Graph.Document("documents/b.txt");
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch);
        scored.Evaluate().NotJudgedOther.ShouldBe(1);
    }

    [Theory]
    [InlineData("INVESTED_IN", "OWNS", 1)]
    [InlineData("LOCATED_IN", "OWNS", 0)]
    [InlineData("PARTNERS_WITH", "NEGOTIATES_WITH", 1)]
    public void Statement_ByAnotherPredicate_IsRightLenientlyInItsGroup(string labelled, string stated, int right)
    {
        scored.Labels.Statement("alder", labelled, "birch");
        scored.Graph.State(scored.Birch, stated, scored.Alder);
        scored.Graph.State(scored.Alder, stated, scored.Birch);
        var result = scored.Evaluate();
        result.Statements.Overall.Right.ShouldBe(0);
        result.StatementsLenient.Overall.Right.ShouldBe(right);
        result.StatementsLenient.Of(labelled).Found.ShouldBe(right);
    }

    [Theory]
    [InlineData("acceptSubject", "cove", "Cove OWNS Birch")]
    [InlineData("acceptPredicate", "FUNDS", "Alder FUNDS Birch")]
    [InlineData("acceptObject", "cove", "Alder OWNS Cove")]
    public void Statement_WithAnAcceptedPart_IsRight(string key, string value, string stated)
    {
        var parts = stated.Split(' ');
        scored.Labels.Statement("alder", "OWNS", "birch", (key, new[] { value }));
        scored.Graph.State(Entity(parts[0]), parts[1], Entity(parts[2]));
        var result = scored.Evaluate();
        result.Statements.Of("OWNS").Found.ShouldBe(1);
        result.Statements.Of(parts[1]).Right.ShouldBe(1);
    }

    [Fact]
    public void Statement_AcceptedAsAWhole_IsRight()
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("acceptTriples", new[] { new[] { "birch", "LOCATED_IN", "cove" } }));
        scored.Graph.State(scored.Birch, "LOCATED_IN", scored.Cove);
        scored.Evaluate().Statements.Overall.ShouldBe(new Figures(1, 1, 1, 1));
    }

    [Fact]
    public void Label_BetweenTwoThatMayBeOne_IsNotRequired()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("acceptMergedWith", new[] { "east" }));
        scored.Labels.Entity("east", "ORGANIZATION", "East Guild");
        scored.Labels.Statement("dell", "PARTNERS_WITH", "east");
        scored.Mentioned(EntityType.Organization, "Dell Guild", "East Guild");
        scored.Evaluate().Statements.Overall.ShouldBe(Figures.None);
    }

    [Theory]
    [InlineData("alder", "birch", Stance.Asserted, 1)]
    [InlineData("alder", "birch", Stance.Planned, 0)]
    [InlineData("birch", "alder", Stance.Asserted, 0)]
    public void Statement_Forbidden_CountsOnlyAsserted(string subject, string @object, Stance stance, int forbidden)
    {
        scored.Labels.Forbidden("OWNS", ("subject", subject), ("object", @object), ("why", "only a rumour"));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Stance = stance });
        scored.Evaluate().Forbidden.ShouldBe(forbidden);
    }

    [Fact]
    public void Statement_ForbiddenByNames_Counts()
    {
        scored.Labels.Forbidden("OWNS", ("subjectNames", new[] { "Nobody Inc." }), ("object", "birch"));
        scored.Graph.State(scored.Mentioned(EntityType.Company, "Nobody"), "OWNS", scored.Birch);
        scored.Evaluate().Forbidden.ShouldBe(1);
    }

    [Theory]
    [InlineData("boilerplate", 30, 1)]
    [InlineData("repeated", 30, 1)]
    [InlineData("boilerplate", 4, 0)]
    public void Evidence_InTextSetAside_CountsByHalf(string key, int length, int setAside)
    {
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch);
        var place = scored.Graph.Build().Statements.ShouldHaveSingleItem().Evidence[0].Span;
        scored.Labels.Change("a", (key, new[] { new[] { place.Start, place.Start + length } }));
        scored.Evaluate().SetAside.ShouldBe(setAside);
    }

    private EntityId Entity(string name) => name switch { "Alder" => scored.Alder, "Birch" => scored.Birch, _ => scored.Cove };
}
