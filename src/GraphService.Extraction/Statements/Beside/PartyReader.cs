using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>Whose an agreement is by its own words: the loan agreement between A and B; AとBの協定.</summary>
internal sealed partial class PartyReader(Lexicon lexicon)
{
    private const double FromName = 0.75;
    private readonly Predicate? predicate = lexicon.Ontology.With(PredicateTraits.Party).FirstOrDefault();

    // A loan agreement between A and B: the first lends.
    private readonly List<(Predicate Relation, IReadOnlyList<string> Words)> relations =
        [.. new[] { "loan", "partnership" }.SelectMany(kind => lexicon.Ontology.Predicates.Where(p => p.Traits.Contains(kind))
            .Select(p => (p, (IReadOnlyList<string>)(lexicon.Ontology.Words.GetValueOrDefault("agreement-" + kind) ?? []))))];

    /// <param name="mentions">The mentions of a sentence in order.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends, excluded.</param>
    public IEnumerable<Finding> Of(IReadOnlyList<NamedMention> mentions, string text, int start, int end)
    {
        if (predicate is null)
            yield break;
        foreach (var agreement in mentions.Where(m => m.Entity is { Type: EntityType.Initiative, Subtype: "agreement" }))
        {
            var parties = Parties(agreement.Candidate, mentions, text).Where(p => predicate.SubjectTypes.Contains(p.Type)).Distinct().ToList();
            foreach (var party in parties)
                yield return new Finding(party, predicate.Name, agreement.Entity, Stance.Asserted, start, end) { Confidence = FromName };
            foreach (var (relation, words) in relations)
                if (parties is [var one, var other, ..] && relation.SubjectTypes.Contains(one.Type) && relation.ObjectTypes.Contains(other.Type)
                    && words.Any(w => agreement.Candidate.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))
                    yield return new Finding(one, relation.Name, other, Stance.Asserted, start, end) { Confidence = FromName };
        }
    }

    private static IEnumerable<LocalEntity> Parties(Candidate agreement, IReadOnlyList<NamedMention> mentions, string text)
    {
        var rest = agreement.FullName is { } full && full.Length > agreement.Text.Length ? full[agreement.Text.Length..] : "";
        if (rest.StartsWith(" between ", StringComparison.Ordinal))
            return mentions.Where(m => m.Candidate.Start >= agreement.End && m.Candidate.End <= agreement.End + rest.Length).Select(m => m.Entity);
        // The last two before it, joined and with nothing else between.
        var before = mentions.Where(m => m.Candidate.End <= agreement.Start).TakeLast(2).ToList();
        return before is [var one, var other] && Joint().IsMatch(text[one.Candidate.Tail..other.Candidate.Front])
            && Whose().IsMatch(text[other.Candidate.Tail..agreement.Front])
            ? [one.Entity, other.Entity] : [];
    }

    [GeneratedRegex("^(?:と|、|・|及び|および)(?:の間で)?$")]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:両国)?(?:の|間の|との間の|による)$")]
    private static partial Regex Whose();
}
