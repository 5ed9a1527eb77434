using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Agreements;

/// <summary>
/// Whom and what the points of agreements name. Who is to do what a point says: whom it names as acting, else whom the line that leads to it names, else
/// both sides, the parties.
/// </summary>
internal sealed partial class CommitmentActors
{
    private readonly string text;
    private readonly CommitmentWords words;
    private readonly List<(Candidate Candidate, DocumentEntity Entity)> bodies;
    private readonly List<(Candidate Candidate, DocumentEntity Entity)> things;
    private readonly ILookup<DocumentEntity, DocumentEntity> parties;

    public CommitmentActors(string text, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned,
        IReadOnlyList<Finding> findings, Ontology ontology, CommitmentWords words)
    {
        (this.text, this.words) = (text, words);
        List<(Candidate Candidate, DocumentEntity Entity)> named = [.. from c in candidates.SelectMany(c => c)
            where c.Kind != CandidateKind.Pronoun
            let entity = mentioned.Of(c)
            where entity is not null
            select (c, entity)];
        bodies = named.FindAll(n => n.Entity.IsBody);
        things = named.FindAll(n => n.Entity is { Type: EntityType.Initiative, IsDescribed: false, IsUnsure: false });
        parties = findings.Where(f => f.Stance is Stance.Asserted or Stance.Planned && ontology.Has(f.Predicate, PredicateTraits.Party))
            .ToLookup(f => f.Object, f => f.Subject);
    }

    /// <summary>What is named in a point and not before it: 「港湾パートナーシップ」を設ける.</summary>
    public IEnumerable<DocumentEntity> NamedIn(Commitment point) => things
        .Where(t => t.Candidate.Start >= point.Start && t.Candidate.End <= point.End && t.Entity != point.Agreement)
        .Select(t => t.Entity).Where(e => e.Places.All(p => p.Start >= point.Start)).Distinct();

    /// <summary>Who is to do it.</summary>
    public IReadOnlyList<DocumentEntity> Of(Commitment point) =>
        Acting(point.Start, point.Words, point.Agreement) is { Count: > 0 } own ? own : Acting(point.Lead.Start, point.Lead.End, point.Agreement);

    // Those listed together, the last of which acts by the words behind it.
    private List<DocumentEntity> Acting(int start, int end, DocumentEntity agreement)
    {
        var inside = bodies.Where(b => b.Candidate.Start >= start && b.Candidate.End <= end).ToList();
        var last = inside.FindIndex(b => words.Acting.IsMatch(text[b.Candidate.Tail..end]));
        if (last < 0)
            return words.Sides.IsMatch(text[start..end]) ? [.. parties[agreement].Distinct()] : [];
        var first = last;
        while (first > 0 && Joint().IsMatch(text[inside[first - 1].Candidate.Tail..inside[first].Candidate.Front]))
            first--;
        return [.. inside[first..(last + 1)].Select(b => b.Entity).Distinct()];
    }

    [GeneratedRegex("^(?:と|、|・|及び|および|,|,? and )(?: ?the )? ?$")]
    private static partial Regex Joint();
}
