using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>All seven types and four predicates: enough for a graph on one screen, whatever the default ontology becomes.</summary>
public static class SmallOntology
{
    private static readonly EntityType[] Actors = [EntityType.Person, EntityType.Government, EntityType.Company, EntityType.Organization];

    public static Ontology Create() => new(
        [
            Define(EntityType.Person, "official", "businessperson"),
            Define(EntityType.Government, "state", "ministry"),
            Define(EntityType.Company, "company", "startup", "investor", "group"),
            Define(EntityType.Organization, "university"),
            Define(EntityType.Event, "summit", "visit"),
            Define(EntityType.Initiative, "agreement", "project"),
            Define(EntityType.Place, "city"),
        ],
        [
            Define("INVESTED_IN", "invested in", "investments", "investors", Actors, [EntityType.Company, EntityType.Initiative]) with { Money = true },
            Define("OWNS", "owns", "holdings", "shareholders", Actors, [EntityType.Company, EntityType.Initiative]) with { Money = true },
            Define("HOLDS_POSITION", "holds a position at", "positions", "officeHolders", [EntityType.Person], [EntityType.Government, EntityType.Organization, EntityType.Company]),
            Define("PARTNERS_WITH", "partners with", "partners", "partners", Actors, Actors) with { Symmetric = true },
        ]);

    private static EntityTypeDefinition Define(EntityType type, params string[] subtypes) =>
        new(type, new Label(type.ToString(), type.ToString()), new Label(type.ToString(), type.ToString()), subtypes);

    private static Predicate Define(string name, string phrase, string field, string inverse, IReadOnlyList<EntityType> subjects, IReadOnlyList<EntityType> objects) => new(name)
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
}
