using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Mentions;

/// <summary>Meetings and visits without a name, told by who meets whom and who goes where: 東雲外相と白樺外相が会談した.</summary>
internal sealed class ToldMeetings(Lexicon lexicon, string text)
{
    private const int LongestJoint = 24;
    private readonly EnglishMeetings english = new(lexicon, text);

    /// <summary>The candidates of a passage with such events in sentences of one language. English ones need to know who is a person.</summary>
    public IReadOnlyList<Candidate> Add(IReadOnlyList<Candidate> candidates, IReadOnlyList<AnalyzedText> analyses, TextLanguage language)
    {
        var told = (from analyzed in analyses
                    from sentence in analyzed.Sentences
                    where sentence.Language == language
                    from clause in sentence.Clauses
                    select language == TextLanguage.Japanese ? Meeting(sentence, clause, analyzed, candidates)
                        : english.Told(sentence, clause, analyzed, candidates)).OfType<Candidate>().DistinctBy(c => c.Start).ToList();
        return told.Count == 0 ? candidates
            : [.. candidates.Where(c => !told.Exists(t => Meets(t, c.Start, c.End))).Concat(told).OrderBy(c => c.Start)];
    }

    private Candidate? Meeting(Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates)
    {
        var meets = lexicon.ThingRoles.Meets.Contains(clause.Lemma);
        if (!meets && !lexicon.ThingRoles.Visits.Contains(clause.Lemma))
            return null;
        var start = analyzed.Place(sentence.Words[First(sentence, clause.Predicate)].Range).Start;
        var end = analyzed.Place(sentence.Words[clause.Predicate].Range).End;
        if (!IsOpen(candidates, start, end))
            return null;
        if (meets)
        {
            var with = Actors(sentence, clause, analyzed, candidates, ArgumentRole.Subject, ArgumentRole.Companion);
            with.AddRange(Others(sentence, clause, analyzed, candidates).Except(with).ToList());
            return with.Count > 1 ? Event(start, end, with, Joined(with)) : null;
        }
        var who = Actors(sentence, clause, analyzed, candidates, ArgumentRole.Subject);
        var where = Covering(sentence, clause, analyzed, candidates, ArgumentRole.Object)
            .FirstOrDefault(c => c.Type is EntityType.Place or EntityType.Government);
        return who.Count > 0 && where is not null ? Event(start, end, who, $"{Joined(who)}の{where.Text}") with { Subtype = "visit" } : null;
    }

    // 公式|訪問.
    private static int First(Sentence sentence, int word) =>
        word > 0 && sentence.Words[word - 1] is { Class: WordClass.Noun, Text.Length: 2 } before
            && before.Range.End == sentence.Words[word].Range.Start ? word - 1 : word;

    // What is already described as a meeting is that meeting, unless it only says 会談.
    private static bool IsOpen(IReadOnlyList<Candidate> candidates, int start, int end) =>
        candidates.All(c => !Meets(c, start, end)
            || c is { Kind: CandidateKind.Described, Type: EntityType.Event, FullName: null } && c.Start == start && c.End == end);

    private static bool Meets(Candidate candidate, int start, int end) => candidate.Front < end && start < candidate.Tail;

    private Candidate Event(int start, int end, List<Candidate> with, string whose) =>
        new(start, end, text[start..end], EntityType.Event, CandidateKind.Described)
        { Subtype = "meeting", Head = text[start..end], FullName = $"{whose}{(whose == Joined(with) ? "の" : "")}{text[start..end]}", With = with };

    private string Joined(List<Candidate> with) => string.Join('と', with.Select(c => text[c.Start..c.Tail].TrimEnd(')')).Distinct());

    private List<Candidate> Actors(Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, params ArgumentRole[] roles)
    {
        var found = new List<Candidate>();
        foreach (var actor in roles.SelectMany(r => Covering(sentence, clause, analyzed, candidates, r))
            .Where(c => c.Type is not (EntityType.Event or EntityType.Initiative or EntityType.Place)))
        {
            if (Before(actor, candidates) is { } listed && !found.Contains(listed))
                found.Add(listed);
            if (!found.Contains(actor))
                found.Add(actor);
        }
        return found;
    }

    // 東雲外相と白樺の若松外相が: who is listed before.
    private Candidate? Before(Candidate actor, IReadOnlyList<Candidate> candidates) =>
        candidates.LastOrDefault(c => c.Tail < actor.Front && actor.Front - c.Tail < LongestJoint && c.Type == actor.Type && c.Kind != CandidateKind.Pronoun
            && text[c.Tail..actor.Front] is var joint && joint.StartsWith('と')
            && (joint.Length == 1 || joint.EndsWith('の') && !joint.Contains('、', StringComparison.Ordinal)));

    // 東雲首相は白樺大統領とリマで会談した, 東雲首相は白樺大統領との会談に臨んだ: whom the tree hangs elsewhere.
    private IEnumerable<Candidate> Others(Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates)
    {
        var start = analyzed.Place(sentence.Words[First(sentence, clause.Predicate)].Range).Start;
        var beside = candidates.Where(c => c.Tail == start - 1 && text[c.Tail] == 'と');
        var settled = beside.Concat(Covering(sentence, clause, analyzed, candidates, ArgumentRole.Setting)
            .Where(c => c.Tail < text.Length && text[c.Tail] == 'と'));
        var carrier = !clause.Form.HasFlag(ClauseForm.Nominal) ? null : sentence.Clauses
            .FirstOrDefault(c => lexicon.ThingRoles.Carriers.Contains(c.Lemma) && c.Arguments.Any(a => a.Word == clause.Predicate && a.Back == 0));
        settled = settled.Where(c => c.Type is not (EntityType.Event or EntityType.Initiative or EntityType.Place));
        return carrier is null ? settled : Covering(sentence, carrier, analyzed, candidates, ArgumentRole.Subject).Concat(settled)
            .Where(c => c.Type is not (EntityType.Event or EntityType.Initiative or EntityType.Place));
    }

    private static IEnumerable<Candidate> Covering(
        Sentence sentence, Clause clause, AnalyzedText analyzed, IReadOnlyList<Candidate> candidates, ArgumentRole role) =>
        from argument in clause.Arguments
        where argument.Role == role && argument is { Back: 0, Word: >= 0 } && argument.Path is not (ArgumentPath.Earlier or ArgumentPath.Unspecified)
        let place = analyzed.Place(sentence.Words[argument.Word].Range)
        from candidate in candidates
        where Meets(candidate, place.Start, place.End)
        select candidate;
}
