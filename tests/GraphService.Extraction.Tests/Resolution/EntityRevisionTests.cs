using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Tests.Resolution;

/// <summary>Entities never change; a revision makes new ones that lead to each other as the old did.</summary>
public sealed class EntityRevisionTests
{
    private static readonly PartialDate Day = PartialDate.Parse("2025-10-25");
    private static readonly PartialDate Year = PartialDate.Parse("2024");

    [Fact]
    public void Revision_OfTwoThatLeadToEachOther_KeepsTheCircle()
    {
        var (state, ministry) = (new EntityDraft(EntityType.Government, "Norway"), new EntityDraft(EntityType.Government, "Ministry"));
        (state.Parent, ministry.Parent) = (ministry, state);
        var made = DocumentEntity.Made([state, ministry]);
        var revision = new EntityRevision([made[state], made[ministry]]);
        revision[made[state]].Subtype = "state";
        var revised = revision.Made().All;
        revised[0].Parent.ShouldBeSameAs(revised[1]);
        revised[1].Parent.ShouldBeSameAs(revised[0]);
        (made[state].Subtype, revised[0].Subtype).ShouldBe((null, "state"));
    }

    [Fact]
    public void Joined_WhateverLedToTheOther_LeadsToTheOne()
    {
        var (kestrel, brief, person) = (Named("Kestrel Robotics"), Named("Kestrel"), new EntityDraft(EntityType.Person, "Aiko Tanaka"));
        person.Hold(brief, "chief executive");
        var made = DocumentEntity.Made([kestrel, brief, person]);
        var revision = new EntityRevision([made[kestrel], made[brief], made[person]]);
        revision.Join(made[kestrel], made[brief]);
        var revised = revision.Made();
        revised.All.Select(e => e.Name).ShouldBe(["Kestrel Robotics", "Aiko Tanaka"]);
        revised.All[1].Office!.Value.Body.ShouldBeSameAs(revised.All[0]);
        revised.Became[made[brief]].ShouldBeSameAs(revised.All[0]);
        revised.All[0].Names.Keys.ShouldBe(["Kestrel Robotics", "Kestrel"]);
    }

    [Fact]
    public void Date_FromSeveralSources_IsTheSurestWhicheverComesFirst()
    {
        var (one, other) = (new EntityDraft(EntityType.Event, "summit"), new EntityDraft(EntityType.Event, "summit"));
        one.DateBy(DateSource.Name, Day);
        one.DateBy(DateSource.Statements, Year);
        other.DateBy(DateSource.Statements, Year);
        other.DateBy(DateSource.Name, Day);
        (one.Date, other.Date).ShouldBe((Day, Day));
    }

    [Fact]
    public void Date_TwiceFromOneSource_IsTheFirstOfTheText()
    {
        var summit = new EntityDraft(EntityType.Event, "summit");
        summit.DateBy(DateSource.Sentence, null);
        summit.DateBy(DateSource.Sentence, Year);
        summit.DateBy(DateSource.Sentence, Day);
        summit.Date.ShouldBe(Year);
    }

    private static EntityDraft Named(string name)
    {
        var draft = new EntityDraft(EntityType.Company, name);
        draft.AddName(name, NameKind.Primary);
        return draft;
    }
}
