using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Meetings and visits that English verbs tell: the Foreign Minister met her Danish counterpart, Aiko Tanaka; a delegation led by the Speaker visited Oslo.
/// One of those who take part must stand with an office or be a state's, so that it is more than an encounter.
/// </summary>
internal sealed class EnglishMeetings(Lexicon lexicon, string text)
{
    private const int Farthest = 6;
    private readonly HashSet<string> asking = lexicon.Ontology.WordsOf("govern-proposed").ToHashSet(StringComparer.Ordinal);

    /// <summary>The event that a clause tells; null where it tells none.</summary>
    public Candidate? Told(Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates)
    {
        var meets = lexicon.ThingRoles.Meets.Contains(clause.Lemma);
        if (!meets && !lexicon.ThingRoles.Visits.Contains(clause.Lemma) || clause.Form.HasFlag(ClauseForm.Nominal))
            return null;
        // Invited her to visit Oslo: what is asked for has its own statement.
        if (sentence.Tree.Heads[clause.Predicate] is >= 0 and var above && asking.Contains(sentence.Words[above].Lemma))
            return null;
        var (start, end) = analyzed.Place(sentence.Words[clause.Predicate].Range);
        var who = Actors(sentence, clause, analyzed, candidates, ArgumentRole.Subject);
        if (meets)
            who.AddRange(Actors(sentence, clause, analyzed, candidates, ArgumentRole.Object, ArgumentRole.Companion).Except(who).ToList());
        if (!who.Exists(IsOfficial))
            return null;
        who.RemoveAll(c => who.Exists(p => IsOf(c, p)));
        if (meets)
            return who.Count < 2 ? null : Event(start, end, who, "meeting", $"meeting of {Joined(who)}");
        var where = Covering(sentence, clause, analyzed, candidates, ArgumentRole.Object)
            .FirstOrDefault(c => c.Type is EntityType.Place or EntityType.Government);
        return where is null || who.Contains(where) ? null : Event(start, end, who, "visit", $"visit of {Joined(who)} to {text[where.Start..where.End]}");
    }

    private Candidate Event(int start, int end, List<Candidate> with, string subtype, string name) =>
        new(start, end, text[start..end], EntityType.Event, CandidateKind.Described) { Subtype = subtype, Head = subtype, FullName = name, With = with };

    private string Joined(List<Candidate> with) => string.Join(" and ", with.Select(c => text[c.Start..c.End]).Distinct());

    // The Prime Minister of Japan, Mr. Akira Kuji: he takes part, and Japan is where he holds office.
    private bool IsOf(Candidate state, Candidate person) => state.Type != EntityType.Person && person.Type == EntityType.Person
        && (person.Body == state || state.End < person.Start && person.Start - state.End <= LongestAddress && text[state.End] == ',');

    private const int LongestAddress = 14;

    private static bool IsOfficial(Candidate who) => who.Type == EntityType.Government || who is { Type: EntityType.Person, Office: not null };

    private static List<Candidate> Actors(
        Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, params ArgumentRole[] roles) =>
        [.. roles.SelectMany(r => Covering(sentence, clause, analyzed, candidates, r))
            .Where(c => c.Type is EntityType.Person or EntityType.Government or EntityType.Organization && !c.IsAdjective && c.Kind != CandidateKind.Pronoun)
            .Distinct()];

    // The argument, or where it is a common noun, who hangs on it: the ministers of Kenya and Oman, a delegation led by the Speaker.
    private static IEnumerable<Candidate> Covering(
        Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, ArgumentRole role) =>
        from argument in clause.Arguments
        where argument.Role == role && argument is { Back: 0, Word: >= 0 }
        from candidate in At(sentence, argument.Word, analyzed, candidates) is { } own ? [own]
            : Enumerable.Range(0, sentence.Words.Count).Where(i => HangsOn(sentence, i, argument.Word))
                .Select(i => At(sentence, i, analyzed, candidates)).OfType<Candidate>()
        select candidate;

    private static Candidate? At(Sentence sentence, int word, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates)
    {
        var (start, end) = analyzed.Place(sentence.Words[word].Range);
        return candidates.FirstOrDefault(c => c.Front < end && start < c.Tail);
    }

    private static bool HangsOn(Sentence sentence, int word, int head)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < Farthest; at = sentence.Tree.Heads[at], steps++)
            if (at == head)
                return steps > 0;
            else if (sentence.Tree.Relations[at] is "advcl" or "acl:relcl" or "ccomp" or "xcomp" or "nmod:desc")
                return false;
        return false;
    }
}
