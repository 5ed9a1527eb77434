using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>What one name is to the one before it by an English noun between them: Kestrel's subsidiary Heron; Kestrel's largest shareholder, Heron.</summary>
internal sealed class RelationReader
{
    private const double Sure = 0.85;
    private readonly ILookup<string, (Predicate Predicate, ClauseFrame Frame)> nouns;
    private readonly Regex between;

    public RelationReader(Lexicon lexicon)
    {
        nouns = lexicon.Ontology.Predicates
            .SelectMany(p => p.Clauses.Where(c => c.IsNoun).SelectMany(c => c.Lemmas.Select(l => (Lemma: l, Predicate: p, Frame: c))))
            .Where(n => char.IsAscii(n.Lemma[0])).ToLookup(n => n.Lemma, n => (n.Predicate, n.Frame), StringComparer.Ordinal);
        between = new Regex(
            $@"^['’]s? (?:[a-z0-9%-]+ ){{0,4}}?(?<noun>{WordPattern.AnyOf(nouns.Select(n => n.Key))})(?: company)?,? $",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTimeout.Limit);
    }

    public IEnumerable<Finding> Of(BesidePair pair)
    {
        if (pair.Second is not { } second || pair.Between.Length < 3 || between.Match(pair.Between) is not { Success: true } m || Former.IsMatch(m.Value))
            yield break;
        foreach (var (predicate, frame) in nouns[m.Groups["noun"].Value])
            if (frame.Subject.Contains("Possessor") && Fits(predicate, frame, pair.First.Entity, second.Entity))
                yield return Found(pair, predicate, pair.First.Entity, second.Entity);
            else if (frame.Object.Contains("Possessor") && Fits(predicate, frame, second.Entity, pair.First.Entity))
                yield return Found(pair, predicate, second.Entity, pair.First.Entity);
    }

    private static bool Fits(Predicate predicate, ClauseFrame frame, DocumentEntity subject, DocumentEntity @object) =>
        subject != @object && Allowed(frame.SubjectTypes, predicate.SubjectTypes).Contains(subject.Type)
        && Allowed(frame.ObjectTypes, predicate.ObjectTypes).Contains(@object.Type);

    private static IReadOnlyList<EntityType> Allowed(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;

    private static Finding Found(BesidePair pair, Predicate predicate, DocumentEntity subject, DocumentEntity @object) =>
        new(subject, predicate.Name, @object, Stance.Asserted, pair.Start, pair.End) { Confidence = Sure };

    private static readonly Regex Former =
        new(@"\b(?:former|ex|would-be|potential|possible|prospective|onetime|one-time|future)\b", RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
