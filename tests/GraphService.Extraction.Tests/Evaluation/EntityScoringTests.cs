using GraphService.Entities;
using GraphService.Extraction.Evaluation;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>How entities are counted. Each graph begins with three that both it and the labels know.</summary>
public sealed class EntityScoringTests : IDisposable
{
    private readonly Scored scored = new();

    public void Dispose() => scored.Dispose();

    [Fact]
    public void Entities_KnownToBoth_AreRight()
    {
        var result = scored.Evaluate();
        result.Entities.Overall.ShouldBe(new Figures(Gold: 3, Found: 3, Predicted: 3, Right: 3));
        result.Entities.Of("COMPANY").ShouldBe(new Figures(2, 2, 2, 2));
    }

    [Fact]
    public void Entity_OfAnotherType_IsRightOnlyByAnyType()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild");
        scored.Mentioned(EntityType.Company, "Dell Guild");
        var result = scored.Evaluate();
        result.Entities.Of("ORGANIZATION").ShouldBe(new Figures(1, 0, 0, 0));
        result.Entities.Of("COMPANY").ShouldBe(new Figures(2, 2, 3, 2));
        result.EntitiesAnyType.Overall.ShouldBe(new Figures(4, 4, 4, 4));
        result.Errors["entities of a wrong type"].ShouldHaveSingleItem().What.ShouldBe("ORGANIZATION Dell Guild (dell): COMPANY");
    }

    [Fact]
    public void Entity_OfAnAcceptedType_IsRight()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("acceptTypes", new[] { "COMPANY" }));
        scored.Mentioned(EntityType.Company, "Dell Guild");
        scored.Evaluate().Entities.Overall.ShouldBe(new Figures(4, 4, 4, 4));
    }

    [Fact]
    public void Entity_Unlabelled_IsWrongAndShown()
    {
        scored.Mentioned(EntityType.Person, "Nobody Known");
        var result = scored.Evaluate();
        result.Entities.Of("PERSON").ShouldBe(new Figures(0, 0, 1, 0));
        var error = result.Errors["entities not labelled"].ShouldHaveSingleItem();
        (error.What, error.Sentence).ShouldBe(("PERSON Nobody Known (person-nobody-known)", "Nobody Known."));
    }

    [Fact]
    public void Entity_Missed_IsShownWithItsSentence()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild");
        scored.Graph.Paragraph("Rain fell. The Dell Guild met.");
        var error = scored.Evaluate().Errors["entities missed"].ShouldHaveSingleItem();
        (error.What, error.Sentence).ShouldBe(("ORGANIZATION Dell Guild (dell)", "The Dell Guild met."));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Entity_Minor_IsNeitherRequiredNorWrong(bool found)
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("importance", "minor"));
        if (found)
            scored.Mentioned(EntityType.Organization, "Dell Guild");
        scored.Evaluate().Entities.Overall.ShouldBe(new Figures(3, 3, 3, 3));
    }

    [Fact]
    public void Entities_OfOneLabel_AreSplit()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("aliases", new[] { "Dell Guild", "DG" }));
        scored.Mentioned(EntityType.Organization, "Dell Guild");
        scored.Mentioned(EntityType.Organization, "DG");
        var result = scored.Evaluate();
        result.Split.ShouldBe(1);
        result.Entities.Of("ORGANIZATION").ShouldBe(new Figures(1, 1, 2, 1));
    }

    [Theory]
    [InlineData(false, 1, 1)]
    [InlineData(true, 0, 2)]
    public void Entity_OfTwoLabels_IsWronglyMergedUnlessItMayBe(bool mayBe, int wronglyMerged, int found)
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("acceptMergedWith", mayBe ? new[] { "east" } : []));
        scored.Labels.Entity("east", "ORGANIZATION", "East Guild");
        scored.Mentioned(EntityType.Organization, "Dell Guild", "East Guild");
        var result = scored.Evaluate();
        result.WronglyMerged.ShouldBe(wronglyMerged);
        result.Entities.Of("ORGANIZATION").ShouldSatisfyAllConditions(f => f.Gold.ShouldBe(2), f => f.Found.ShouldBe(found));
    }

    [Fact]
    public void Entity_OfAnotherDocumentsLabels_IsWrongHere()
    {
        scored.Labels.Entity("dell", "ORGANIZATION", "Dell Guild", ("documents", new[] { "elsewhere" }));
        scored.Mentioned(EntityType.Organization, "Dell Guild");
        scored.Evaluate().Entities.Of("ORGANIZATION").ShouldBe(new Figures(0, 0, 1, 0));
    }

    [Fact]
    public void Documents_WithEntitiesOfTheirOwn_AreScoredApart()
    {
        scored.Labels.Document("b", "b.txt", ("ownEntities", true));
        scored.Labels.Entity("b-alder", "COMPANY", "Alder Works", ("documents", new[] { "b" }));
        scored.Graph.Document("documents/b.txt");
        scored.Graph.Paragraph("Alder Works again.", GraphService.Documents.PassageKind.Paragraph, scored.Alder);
        scored.Evaluate().Entities.Overall.ShouldBe(new Figures(4, 4, 4, 4));
    }
}
