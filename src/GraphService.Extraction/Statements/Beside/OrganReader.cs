using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>Whose an organ is by の: 東雲大学の量子センター, 白樺省の産業局.</summary>
internal sealed class OrganReader(Lexicon lexicon)
{
    private const double Likely = 0.75;
    private readonly Predicate? part = lexicon.Ontology.With(PredicateTraits.Part).FirstOrDefault();
    private readonly IReadOnlyList<string> endings = lexicon.Ontology.WordsOf("organ-endings");

    public IEnumerable<Finding> Of(BesidePair pair)
    {
        // A state's centre may be anybody's there.
        if (part is not null && pair is { Between: "の", First.Entity: { IsGroup: false } whole, Second.Entity: { IsGroup: false } organ }
            && whole != organ && whole is { IsBody: true, Subtype: not "state" }
            && organ.Type is EntityType.Organization or EntityType.Government && organ.Entry is null
            && part.SubjectTypes.Contains(organ.Type) && part.ObjectTypes.Contains(whole.Type)
            && endings.Any(e => pair.Second!.Candidate.Text.EndsWith(e, StringComparison.Ordinal)))
            yield return new Finding(organ, part.Name, whole, Stance.Asserted, pair.Start, pair.End) { Confidence = Likely };
    }
}
