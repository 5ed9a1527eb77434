using GraphService.Entities;
using GraphService.Language.Clauses;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Verbs that tell what their subjects, objects and goals are: who raises money is a firm, who resigns a person.</summary>
internal sealed class Deeds
{
    private const int Tells = 10;
    private const int Hints = 6;

    // What is bought and invested in is a firm, also where the noun beside it speaks of what it makes.
    private const int Proves = 35;

    // What is held and attended is an event, also where its last noun may be a body's.
    private const int Outweighs = 25;

    private static readonly (string List, ArgumentRole Role, EntityType Type, int Weight)[] Lists =
    [
        ("firm-subject", ArgumentRole.Subject, EntityType.Company, Tells),
        ("firm-object", ArgumentRole.Object, EntityType.Company, Proves),
        ("firm-goal", ArgumentRole.Goal, EntityType.Company, Proves),
        ("actor-subject", ArgumentRole.Subject, EntityType.Company, Hints),
        ("actor-companion", ArgumentRole.Companion, EntityType.Company, Hints),
        ("actor-source", ArgumentRole.Source, EntityType.Company, Hints),
        ("actor-object", ArgumentRole.Object, EntityType.Company, Hints),
        ("actor-goal", ArgumentRole.Goal, EntityType.Company, Hints),
        ("place-setting", ArgumentRole.Setting, EntityType.Place, Tells),
        ("place-goal", ArgumentRole.Goal, EntityType.Place, Hints),
        ("person-subject", ArgumentRole.Subject, EntityType.Person, Tells),
        ("person-object", ArgumentRole.Object, EntityType.Person, Tells),
        ("event-object", ArgumentRole.Object, EntityType.Event, Outweighs),
        ("event-goal", ArgumentRole.Goal, EntityType.Event, Outweighs),
    ];

    private readonly HashSet<(string Lemma, ArgumentRole Role)> authorities;

    private readonly ILookup<(string Lemma, ArgumentRole Role), (EntityType Type, int Weight)> types;

    public Deeds(Ontology ontology)
    {
        types = Lists.SelectMany(l => ontology.WordsOf(l.List).Select(lemma => (Key: (lemma, l.Role), Tells: (l.Type, l.Weight))))
            .ToLookup(l => l.Key, l => l.Tells);
        authorities = [.. ontology.WordsOf("authority-subject").Select(l => (l, ArgumentRole.Subject)),
            .. ontology.WordsOf("authority-source").Select(l => (l, ArgumentRole.Source)),
            .. ontology.WordsOf("authority-companion").Select(l => (l, ArgumentRole.Companion))];
    }

    /// <summary>Whether a city or prefecture in this role acts: 東雲県は…を補助する.</summary>
    public bool IsAuthoritys(string lemma, ArgumentRole role) => authorities.Contains((lemma, role));

    /// <summary>Whether only firms do it: 調達する.</summary>
    public bool IsFirms(string lemma) => types[(lemma, ArgumentRole.Subject)].Any(t => t is { Type: EntityType.Company, Weight: Tells });

    /// <summary>What a verb tells of the argument in a role, each with how much it weighs.</summary>
    public IEnumerable<(EntityType Type, int Weight)> Tell(string lemma, ArgumentRole role) => types[(lemma, role)];
}
