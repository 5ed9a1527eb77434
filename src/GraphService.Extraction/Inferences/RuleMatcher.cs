using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>Matches one rule against facts.</summary>
internal sealed class RuleMatcher(InferenceRule rule, Lexicon lexicon)
{
    private static readonly IReadOnlyDictionary<string, DocumentEntity> Nobody = new Dictionary<string, DocumentEntity>();

    /// <summary>What follows by it, in the order of the facts.</summary>
    public IEnumerable<Finding> Find(Facts facts, DocumentRun run)
    {
        foreach (var fact in rule.Premises[0].Predicates.SelectMany(p => facts.Of(p, null, null)))
        {
            run.Check();
            if (!Fits(rule.Premises[0], fact))
                continue;
            foreach (var match in Matches(new RuleMatch([fact], Bound(Nobody, rule.Premises[0], fact)), facts))
                if (Conclusion(match) is { } finding)
                    yield return finding;
        }
    }

    private IEnumerable<RuleMatch> Matches(RuleMatch match, Facts facts)
    {
        if (match.Facts.Count == rule.Premises.Count)
            return [match];
        var premise = rule.Premises[match.Facts.Count];
        var (subject, @object) = (match.Ends.GetValueOrDefault(premise.Subject), match.Ends.GetValueOrDefault(premise.Object));
        // Of what is stated several times the nearest is quoted.
        return premise.Predicates.SelectMany(p => facts.Of(p, subject, @object))
            .Where(f => Fits(premise, f) && (!premise.InSentence || match.IsInSentence(f)) && IsBound(match, premise, f))
            .GroupBy(f => (f.Subject, f.Object)).Select(g => g.MinBy(match.Distance)!)
            .SelectMany(f => Matches(new RuleMatch([.. match.Facts, f], Bound(match.Ends, premise, f)), facts));
    }

    private bool Fits(RulePremise premise, Finding fact) =>
        premise.Stances.Contains(fact.Stance) && premise.ByMaker == fact.ByMaker
        && FitsEnd(premise.Subject, fact.Subject) && FitsEnd(premise.Object, fact.Object)
        && (premise.Titles.Count == 0 || fact.Qualifiers.Role is { } role && lexicon.KindsOfTitles(role).Any(premise.Titles.Contains));

    private bool FitsEnd(string end, DocumentEntity entity) => !rule.Ends.TryGetValue(end, out var asked)
        || asked.Fits(entity.Type, entity.Subtype, entity.Name);

    private static bool IsBound(RuleMatch match, RulePremise premise, Finding fact) =>
        Agrees(match, premise.Subject, fact.Subject) && Agrees(match, premise.Object, fact.Object);

    private static bool Agrees(RuleMatch match, string end, DocumentEntity entity) =>
        !match.Ends.TryGetValue(end, out var bound) || bound == entity;

    private static Dictionary<string, DocumentEntity> Bound(IReadOnlyDictionary<string, DocumentEntity> ends, RulePremise premise, Finding fact) =>
        new(ends, StringComparer.Ordinal) { [premise.Subject] = fact.Subject, [premise.Object] = fact.Object };

    private Finding? Conclusion(RuleMatch match)
    {
        var (first, asked) = (match.Facts[0], rule.Conclusion);
        var (subject, @object) = (match.Ends[asked.Subject], match.Ends[asked.Object]);
        if (subject == @object || !lexicon.Ontology.TryGet(asked.Predicate ?? first.Predicate, out var predicate)
            || !predicate.SubjectTypes.Contains(subject.Type) || !predicate.ObjectTypes.Contains(@object.Type))
            return null;
        return new Finding(subject, predicate.Name, @object, first.Stance, first.Start, first.End)
        {
            Qualifiers = Kept(first.Qualifiers, asked.Keeps, predicate),
            Confidence = Math.Min(rule.Confidence, match.Facts.Min(f => f.Confidence)),
            Speaker = first.Speaker,
            Inferred = rule.Name,
            Grounds = match.Grounds(),
        };
    }

    private static Qualifiers Kept(Qualifiers said, IReadOnlyList<string> keeps, Predicate predicate)
    {
        var kept = Qualifiers.None;
        if (keeps.Contains("date"))
            kept = kept with { Date = said.Date, ValidFrom = said.ValidFrom, ValidUntil = said.ValidUntil };
        if (keeps.Contains("amount"))
            kept = kept with { Amount = said.Amount };
        if (keeps.Contains("round"))
            kept = kept with { Round = said.Round, RoundAmount = said.RoundAmount ?? (predicate.Traits.Contains(PredicateTraits.Round) ? said.Amount : null) };
        if (keeps.Contains("share"))
            kept = kept with { Share = said.Share };
        return keeps.Contains("role") ? kept with { Role = said.Role } : kept;
    }
}
