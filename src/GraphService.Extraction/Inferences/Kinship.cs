using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>For whom the people of a document act and to which state its bodies belong, as premises of rules.</summary>
internal sealed class Kinship(Ontology ontology)
{
    public IEnumerable<Finding> Of(IReadOnlyList<DocumentEntity> entities, IReadOnlyList<Finding> findings)
    {
        var offices = findings.Where(f => ontology.Has(f.Predicate, PredicateTraits.Office)).ToLookup(f => f.Subject);
        return entities.SelectMany(e => States(e).Concat(Acts(e, offices[e])));
    }

    // Nothing is quoted for it: a name or the ontology says so.
    private static IEnumerable<Finding> States(DocumentEntity body) => body.IsBody && body.State() is { } state
        ? [new Finding(body, PremiseRelations.OfState, state, Stance.Asserted, 0, 0) { Confidence = 1 }] : [];

    // Where the office is told. A person who held others acts for the one that he or she holds.
    private static IEnumerable<Finding> Acts(DocumentEntity person, IEnumerable<Finding> offices) => person.Office is { } office
        ? offices.Where(f => f.Object == office.Body && f.Stance == Stance.Asserted).Select(f => f with { Predicate = PremiseRelations.ActsFor })
            .DefaultIfEmpty(new Finding(person, PremiseRelations.ActsFor, office.Body, Stance.Asserted, 0, 0) { Qualifiers = new() { Role = office.Title } })
        : [];
}
