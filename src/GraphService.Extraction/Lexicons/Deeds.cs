using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Language.Clauses;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>Verbs that tell what their subjects, objects and goals are: who raises money is a firm, who resigns a person.</summary>
internal sealed class Deeds
{
    private static readonly (string List, ArgumentRole Role, EntityType Type)[] Lists =
    [
        ("firm-subject", ArgumentRole.Subject, EntityType.Company),
        ("firm-object", ArgumentRole.Object, EntityType.Company),
        ("firm-goal", ArgumentRole.Goal, EntityType.Company),
        ("person-subject", ArgumentRole.Subject, EntityType.Person),
        ("person-object", ArgumentRole.Object, EntityType.Person),
    ];

    private readonly ILookup<(string Lemma, ArgumentRole Role), EntityType> types;

    public Deeds(Ontology ontology) => types = Lists
        .SelectMany(l => (ontology.Words.GetValueOrDefault(l.List) ?? []).Select(lemma => (Key: (lemma, l.Role), l.Type)))
        .ToLookup(l => l.Key, l => l.Type);

    /// <summary>The words of a text of which a verb tells what they are, in places of the normalised text.</summary>
    public IEnumerable<((int Start, int End) Place, EntityType Type)> In(AnalyzedText analyzed) =>
        from sentence in analyzed.Sentences
        from clause in sentence.Clauses
        from argument in clause.Arguments
        where argument is { Back: 0, Word: >= 0 } && argument.Path is ArgumentPath.Direct or ArgumentPath.Relative or ArgumentPath.Shared
        from type in types[(clause.Lemma, argument.Role)]
        select (analyzed.Place(sentence.Words[argument.Word].Range), type);
}
