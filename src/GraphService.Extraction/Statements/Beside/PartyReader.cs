using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>
/// Whose an agreement or a meeting is by its own words: the loan agreement between A and B; AとBの協定; AとBの国境に関する協議.
/// </summary>
internal sealed partial class PartyReader(
    Lexicon lexicon, Func<Candidate, DocumentEntity?> entityOf, Func<GazetteerEntry, DocumentEntity?> known)
{
    private const double FromName = 0.75;
    private readonly Predicate? party = lexicon.Ontology.With(PredicateTraits.Party).FirstOrDefault();
    private readonly Predicate? attendance = lexicon.Ontology.With(PredicateTraits.Attendance).FirstOrDefault();

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
        foreach (var thing in mentions)
        {
            if (PredicateOf(thing.Entity) is not { } predicate)
                continue;
            var parties = Parties(thing.Candidate, mentions, text).Where(p => predicate.SubjectTypes.Contains(p.Type)).Distinct().ToList();
            foreach (var one in parties)
                yield return new Finding(one, predicate.Name, thing.Entity, Stance.Asserted, start, end) { Confidence = FromName };
            foreach (var finding in Relations(thing, parties, start, end))
                yield return finding;
        }
    }

    private Predicate? PredicateOf(DocumentEntity thing) => thing switch
    {
        { Type: EntityType.Initiative, Subtype: "agreement" } => party,
        { Type: EntityType.Event, IsDescribed: true } => attendance,
        _ => null,
    };

    private IEnumerable<Finding> Relations(NamedMention thing, List<DocumentEntity> parties, int start, int end) =>
        from r in relations
        where parties.Count > 1 && thing.Entity.Type == EntityType.Initiative
            && r.Relation.SubjectTypes.Contains(parties[0].Type) && r.Relation.ObjectTypes.Contains(parties[1].Type)
            && r.Words.Any(w => thing.Candidate.Text.Contains(w, StringComparison.OrdinalIgnoreCase))
        select new Finding(parties[0], r.Relation.Name, parties[1], Stance.Asserted, start, end) { Confidence = FromName };

    private IEnumerable<DocumentEntity> Parties(Candidate thing, IReadOnlyList<NamedMention> mentions, string text)
    {
        var rest = thing.FullName is { } full && full.Length > thing.Text.Length && thing.With.Count == 0 ? full[thing.Text.Length..] : "";
        if (thing.Type == EntityType.Initiative && Between().IsMatch(rest))
            return mentions.Where(m => m.Candidate.Start >= thing.End && m.Candidate.End <= thing.End + rest.Length).Select(m => m.Entity);
        if (thing.Type == EntityType.Initiative && ListedParties.Of(lexicon.Ontology, thing, mentions, text) is { Count: > 1 } listed)
            return listed;
        if (thing.Type == EntityType.Initiative && OfStates(thing) is { Count: > 1 } states)
            return states;
        // Those before it and within it that are joined and end with whose it is.
        var actors = mentions.Where(m => m.Candidate.End <= thing.Start && m.Entity.IsActor)
            .Concat(thing.Inner.Select(i => (Candidate: i, Entity: entityOf(i))).Where(i => i.Entity is { IsActor: true })
                .Select(i => new NamedMention(i.Candidate, i.Entity!))).OrderBy(m => m.Candidate.Start).ToList();
        for (var last = actors.Count - 1; last > 0; last--)
            if (IsWhose(actors[last].Candidate, thing, text))
                return Joined(actors, last, text) is { Count: > 1 } joined ? joined : [];
        return [];
    }

    // 日・白樺投資協定, 日仏租税条約: the states by which it is called.
    private List<DocumentEntity> OfStates(Candidate thing)
    {
        if (Signs().Match(thing.Text) is not { Success: true } m)
            return [];
        var signed = m.Groups["sign"].Captures.Select(s => lexicon.StateBySign(s.Value)).OfType<GazetteerEntry>().Select(known);
        var behind = thing.Inner.FirstOrDefault(i => i.Start == thing.Start + m.Length && i.Entry?.Subtype == "state");
        return [.. signed.Append(m.Value.EndsWith('・') && behind is not null ? entityOf(behind) : null).OfType<DocumentEntity>().Distinct()];
    }

    [GeneratedRegex("^(?<sign>[一-龥])・|^(?<sign>[一-龥]){2}(?=[一-龥]{2})")]
    private static partial Regex Signs();

    private bool IsWhose(Candidate actor, Candidate thing, string text) => actor.Tail <= thing.Front
        ? Whose.In(lexicon.Ontology).IsMatch(text[actor.Tail..thing.Front])
        : actor.Tail < thing.End && Within.In(lexicon.Ontology).IsMatch(text[actor.Tail..thing.End]);

    private static List<DocumentEntity> Joined(List<NamedMention> actors, int last, string text)
    {
        var joined = new List<DocumentEntity> { actors[last].Entity };
        for (var i = last; i > 0 && Joint().IsMatch(text[actors[i - 1].Candidate.Tail..actors[i].Candidate.Front]); i--)
            joined.Insert(0, actors[i - 1].Entity);
        return joined;
    }

    // on air services between Kenya and Oman
    [GeneratedRegex("^(?: (?:on|for|concerning|regarding|about)(?: [a-z-]+){1,4})? between ")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:と|、|・|及び|および)(?:の間で)?$")]
    private static partial Regex Joint();

    private static readonly ListedPattern Whose = new("^{party-sets}?(?:の|間の|との間の|による)$");

    private static readonly ListedPattern Within = new("^{party-sets}?(?:の|間の|との間の|による)");
}
