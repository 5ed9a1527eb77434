using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>To which state the bodies of a document belong, as premises of rules. Nothing is quoted for it: a name or the ontology says so.</summary>
internal static class Kinship
{
    public static IEnumerable<Finding> Of(IEnumerable<DocumentEntity> entities) =>
        from body in entities
        where body.IsBody
        let state = body.State()
        where state is not null
        select new Finding(body, PremiseRelations.OfState, state, Stance.Asserted, 0, 0) { Confidence = 1 };
}
