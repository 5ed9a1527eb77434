using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>A small ontology for tests: predicates of every shape, so that tests do not follow the default one's changes.</summary>
public static class TestOntology
{
    private static readonly EntityType[] Actors = [EntityType.Person, EntityType.Government, EntityType.Company, EntityType.Organization];
    private static readonly EntityType[] All = Enum.GetValues<EntityType>();

    /// <summary>The ontology.</summary>
    public static Ontology Create() => new([.. All.Select(Definition)],
    [
        Money("INVESTED_IN", "invested in", Actors, [EntityType.Company, EntityType.Place], "investments", "investors"),
        Money("OWNS", "owns", Actors, [EntityType.Company], "holdings", "shareholders"),
        Money("FUNDS", "funds", Actors, [.. Actors, EntityType.Initiative], "funded", "funders"),
        Plain("HOLDS_POSITION", "holds a position at", [EntityType.Person], [EntityType.Government, EntityType.Company, EntityType.Organization], "positions", "officeHolders"),
        Plain("PARTICIPATED_IN", "participated in", Actors, [EntityType.Event], "participations", "participants"),
        Plain("LOCATED_IN", "is located in", All, [EntityType.Place, EntityType.Government], "locations", "locatedHere"),
        Plain("BUILDS_ON", "builds on", [EntityType.Event, EntityType.Initiative], [EntityType.Event, EntityType.Initiative], "buildsOn", "continuedBy"),
        Plain("PARTNERS_WITH", "partners with", Actors, Actors, "partners", "partners") with { Symmetric = true },
        Plain("NEGOTIATES_WITH", "negotiates with", Actors, Actors, "negotiations", "negotiations") with { Symmetric = true, DefaultStances = [Stance.Asserted, Stance.Negotiating] },
    ]);

    private static Predicate Money(string name, string phrase, EntityType[] subjects, EntityType[] objects, string field, string inverse) =>
        Plain(name, phrase, subjects, objects, field, inverse) with { Money = true };

    private static Predicate Plain(string name, string phrase, EntityType[] subjects, EntityType[] objects, string field, string inverse) => new(name)
    {
        Label = new Label(phrase, phrase),
        Description = new Label(phrase, phrase),
        Phrase = phrase,
        SubjectTypes = subjects,
        ObjectTypes = objects,
        Field = field,
        InverseField = inverse,
        DefaultStances = [Stance.Asserted],
    };

    private static EntityTypeDefinition Definition(EntityType type) =>
        new(type, new Label(type.ToString(), type.ToString()), new Label(type.ToString(), type.ToString()), ["alpha", "beta"]);
}
