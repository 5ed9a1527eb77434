using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Language.Clauses;
using GraphService.Language.Texts;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>
/// Matches classes of verbs and nouns against the clauses of the Language room: one argument finder for all predicates and both languages, so that
/// passive, relative clause, nominal, light verb and coordination are understood once. Made once for a compile; safe for concurrent use.
/// </summary>
internal sealed partial class ClauseMatcher
{
    private readonly ILookup<string, (Predicate Predicate, ClauseFrame Frame)> frames;
    private readonly ClauseWords lists;
    private readonly Governors governors;
    private readonly Dictionary<string, IReadOnlyList<EntityType>> supposed;

    public ClauseMatcher(Ontology ontology)
    {
        frames = ontology.Predicates.SelectMany(p => p.Clauses.SelectMany(c => c.Lemmas.Select(l => (Lemma: l, Predicate: p, Frame: c))))
            .ToLookup(f => f.Lemma, f => (f.Predicate, f.Frame), StringComparer.Ordinal);
        lists = ClauseWords.Of(ontology);
        governors = new Governors(ontology);
        supposed = ontology.Predicates.ToDictionary(p => p.Name, p => ontology.Supposed(p, true), StringComparer.Ordinal);
    }

    /// <summary>What the clauses of a sentence state.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="analyses">The analysis of the passage in which it stands.</param>
    public IEnumerable<FrameMatch> Find(ClauseReading reading, IReadOnlyList<AnalyzedText> analyses)
    {
        if (reading.HasNobody)
            yield break;
        foreach (var analyzed in analyses)
            foreach (var sentence in analyzed.Sentences.Where(s => Lies(analyzed.Place(s.Range), reading)))
            {
                var words = new WordSlots(analyzed, sentence, reading.Sentence.Slots, lists, reading.PreviousTopic(Bodies));
                foreach (var clause in sentence.Clauses)
                    foreach (var (predicate, frame) in words.Idioms(clause).Prepend(words.LemmaOf(clause)).SelectMany(lemma => frames[lemma]))
                        if (Match(predicate, frame, clause, words, reading) is { } match)
                            yield return match;
            }
    }

    private static readonly EntityType[] Bodies = [EntityType.Company, EntityType.Organization, EntityType.Government];

    private static bool Lies((int Start, int End) place, ClauseReading reading) => place.Start >= reading.Sentence.Start && place.Start < reading.Sentence.End;

    private FrameMatch? Match(Predicate predicate, ClauseFrame frame, Clause clause, WordSlots words, ClauseReading reading)
    {
        if (frame.Without.Count > 0 && clause.Arguments.Any(a => a is { Word: >= 0, Back: 0 } && words.Nouns(a.Word).Any(frame.Without.Contains)))
            return null;
        var ends = new ClauseEnds(predicate, frame, clause, words, reading, supposed[predicate.Name]);
        if (ends.Objects.Slots.Count == 0 || ends.Subjects.Slots.Count == 0)
            return null;
        var place = words.Place(clause.Predicate);
        if (StanceOf(predicate, frame, clause, words, reading, ends) is not { } stance)
            return null;
        var at = reading.Sentence.Index(place.Start);
        var amount = ends.Amount(place);
        if (!Holds(frame, ends, amount, place))
            return null;
        var isJapanese = words.Sentence.Language == TextLanguage.Japanese;
        return new FrameMatch(predicate, new CaseFrame { Language = isJapanese ? LabelLanguage.Ja : LabelLanguage.En }, ends.Subjects.Slots,
            ends.Objects.Slots, stance, at)
        {
            Amount = predicate.HasSum ? amount : null,
            Share = predicate.Money ? ends.Share(place) : null,
            Date = FrameMatch.DateOf(predicate, stance, DateOf(reading, ends, place, at, isJapanese)),
            Distance = Math.Max(ends.Subjects.Distance, ends.Objects.Distance),
            ByMaker = ends.IsByMaker,
        };
    }

    private static bool Holds(ClauseFrame frame, ClauseEnds ends, Slot? amount, (int Start, int End) place) =>
        (frame.Several is not { } several || several == ends.Subjects.Slots.Select(s => s.Entity).Distinct().Count() > 1)
        && !(frame.NeedsAmount && amount is null || frame.NeedsShare && ends.Share(place) is null);

    private static Slot? DateOf(ClauseReading reading, ClauseEnds ends, (int Start, int End) place, int at, bool isJapanese) =>
        isJapanese ? reading.DateFor(reading.ClauseAt(at), at) : ends.Date(place);

    private Stance? StanceOf(Predicate predicate, ClauseFrame frame, Clause clause, WordSlots words, ClauseReading reading, ClauseEnds ends)
    {
        var place = words.Place(clause.Predicate);
        var stance = words.Sentence.Language == TextLanguage.Japanese ? Japanese(clause, words, reading, place) : English(clause, words, reading, ends, place);
        if (stance is null or Stance.Denied || frame.Stance is not null)
            return stance is null or Stance.Denied ? stance : frame.Stance;
        return stance == Stance.Asserted && words.IsAhead(clause, predicate.Traits.Contains(PredicateTraits.Once)) ? Stance.Planned : stance;
    }

    // The words around the deed may deny it or leave it open: there is no evidence that, without acquiring.
    private Stance? English(Clause clause, WordSlots words, ClauseReading reading, ClauseEnds ends, (int Start, int End) place)
    {
        if (governors.Of(words.Sentence, clause) is not { } own)
            return null;
        var places = ends.Subjects.Slots.Concat(ends.Objects.Slots)
            .Where(s => s.End > s.Start && s.Start >= reading.Sentence.Start && s.End <= reading.Sentence.End)
            .SelectMany(s => new[] { s.Start, s.End }).Append(place.Start).Append(place.End).ToList();
        var (start, end) = (reading.Sentence.Index(places.Min()), Math.Max(reading.Sentence.Index(places.Max()), reading.Sentence.Index(places.Min()) + 1));
        end = Math.Min(end, reading.Text.Length);
        return EnglishDenial.Of(reading.Ontology, reading.Text[..start], reading.Text[start..end], reading.Text[end..], own == Stance.Asserted) switch
        {
            Standing.Denied => Stance.Denied,
            Standing.Open => null,
            _ => own,
        };
    }

    // From what stands behind the stem: 出資した, 出資する方針, 出資していない.
    private static Stance? Japanese(Clause clause, WordSlots words, ClauseReading reading, (int Start, int End) place)
    {
        if (clause.Form.HasFlag(ClauseForm.Condition) || words.IsOfDeniedNoun(clause))
            return null;
        var word = words.Sentence.Words[clause.Predicate];
        var stem = clause.Lemma.EndsWith("する", StringComparison.Ordinal) && !word.Text.EndsWith("する", StringComparison.Ordinal)
            && word.Lemma + "する" == clause.Lemma
            ? place.End : place.Start + Shared(word.Text, word.Lemma);
        var at = reading.Sentence.Index(Math.Max(place.Start + 1, stem));
        at = Math.Max(1, at);
        if (Purpose().IsMatch(reading.Text[at..]))
            return null;
        if (!clause.Form.HasFlag(ClauseForm.Nominal))
            return reading.StanceAfter(at) is { } told ? told != Stance.Denied && words.IsOfName(clause) ? Stance.Asserted : told : null;
        var rest = reading.Text[at..Math.Max(at, reading.SentenceEnd(at - 1))];
        var length = Math.Max(0, reading.ClauseAt(at - 1).End - at);
        return JapaneseDenial.OfNoun(reading.Ontology, rest, length) switch
        {
            Standing.Denied => Stance.Denied,
            Standing.Open => null,
            _ => reading.StanceAfter(at),
        };
    }

    // データセンターを設置するために交渉している: what for, and not what is done.
    [GeneratedRegex("^(?:する|る|す|く|ぐ|む|ぶ|う|つ)?ため(?:に|の|、)")]
    private static partial Regex Purpose();

    private static int Shared(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }
}
