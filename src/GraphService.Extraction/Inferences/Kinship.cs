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

    // Where the office is told. Who held others acts for the one that is known to be held.
    private static IEnumerable<Finding> Acts(DocumentEntity person, IEnumerable<Finding> offices)
    {
        var told = offices.Where(f => f.Stance == Stance.Asserted && (person.Office is null || f.Object == person.Office.Value.Body))
            .Select(f => f with { Predicate = PremiseRelations.ActsFor });
        return person.Office is not { } office ? told
            : told.DefaultIfEmpty(new Finding(person, PremiseRelations.ActsFor, office.Body, Stance.Asserted, 0, 0)
            {
                Qualifiers = new() { Role = office.Title },
            });
    }
}
