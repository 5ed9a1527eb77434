using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements.Predications;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Statements.Sentences;

/// <summary>Reads the statements of a document's passages, sentence by sentence.</summary>
internal sealed partial class StatementReader(
    NormalizedText text, Lexicon lexicon, FrameMatcher frames, ClauseMatcher clauses, RoleNouns roles, MentionedEntities mentioned,
    SectionSubjects sections, DocumentEntity? issuer, IReadOnlyList<IReadOnlyList<AnalyzedText>> analyses,
    PartialDate? documentDate, ReadDocument source, DocumentRun run)
{
    // Longer than sentences are; what is longer is a table or a list without stops, and case frames would only guess.
    private const int LongestSentence = 1000;
    private readonly EnglishOffices english = new(lexicon);
    private readonly ToldOffices told = new(lexicon);
    private readonly SharedOffices shared = new(lexicon);
    private readonly List<Diagnostic> found = [];
    private readonly List<(DocumentEntity Event, PartialDate Date)> dates = [];

    public ReadStatements Read(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, IReadOnlyList<DocumentEntity?> speakers)
    {
        var findings = new List<Finding>();
        var pronouns = new PronounContext(mentioned, lexicon) { Issuer = issuer };
        var (before, section) = ((Discourse?)null, (int?)null);
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is { States: true, IsPersonLine: false, Label: null } block)
            {
                var subjects = sections.All(block.Section, block.Lead, TopicTypes).Concat(issuer is null ? [] : [issuer]);
                // A point of an English list is about what its section is about, not about what the point before it names.
                var goesOn = block.Section == section && block.Kind != PassageKind.Heading && speakers[i] is null && !(block.Kind == PassageKind.List
                    && IsEnglish(block));
                var discourse = Discourse.About(goesOn ? before : null, speakers[i] is null ? subjects : [],
                    block.Kind == PassageKind.List && block.Lead is not null, Above(blocks, block));
                findings.AddRange(ReadBlock(block, candidates[i], speakers[i], analyses[i], pronouns, discourse));
                (before, section) = (block.Kind == PassageKind.Heading ? null : discourse, block.Section);
            }
        return new ReadStatements(findings, dates, found);
    }

    // The cells of a row are read one by one, with what the row is about.
    private bool IsEnglishRow(Block block) => block is { Cells.Count: > 1, Header: not null } && IsEnglish(block);

    [GeneratedRegex("[a-z]+ (?:.* )?[a-z]+")]
    private static partial Regex RunningText();

    private bool IsEnglish(Block block) => !text.Value[block.Body..block.End].Any(Script.IsJapanese);

    private const int LongestAbove = 200;

    private string Above(IReadOnlyList<Block> blocks, Block block) => string.Join('\n', new[] { block.Section, block.Lead }.OfType<int>()
        .Select(b => text.Value[blocks[b].Body..Math.Min(blocks[b].End, blocks[b].Body + LongestAbove)]));

    private static readonly EntityType[] TopicTypes = [EntityType.Company, EntityType.Organization, EntityType.Initiative, EntityType.Event];

    private List<Finding> ReadBlock(Block block, IReadOnlyList<Candidate> candidates, DocumentEntity? speaker,
        IReadOnlyList<AnalyzedText> analyzed, PronounContext pronouns, Discourse discourse)
    {
        var findings = new List<Finding>();
        var (ofLast, said) = (0, (DocumentEntity?)null);
        var sentences = IsEnglishRow(block) ? block.Cells.Where(c => RunningText().IsMatch(text.Value[c.Start..c.End])).ToList()
            : SentenceSplitter.Split(lexicon.Ontology, text.Value, block.Body, block.End).ToList();
        if (IsEnglishRow(block) && RowSubject(block, candidates) is { } subject)
            discourse = Discourse.About(null, [subject]);
        var bySentence = BySentence(candidates, sentences);
        foreach (var ((first, end), inSentence) in sentences.Zip(bySentence))
        {
            run.Check();
            var quoted = Quotations.Words(lexicon.Ontology, text.Value, first, end, candidates);
            var start = first + Datelines.LengthOf(text.Value[first..end]);
            if (IsTooLong(start, end, quoted))
                continue;
            var own = inSentence.Where(c => c.Front >= start && !quoted.Any(q => c.Front >= q.Start && c.Front < q.End)).ToList();
            var slots = Slots(start, end, own, speaker, pronouns, discourse).Where(s => !quoted.Any(q => s.Start >= q.Start && s.Start < q.End)).ToList();
            var reading = discourse.Read(new AnnotatedSentence(lexicon.Ontology, text.Value, start, end, slots, speaker, quoted));
            said = Says(reading, pronouns) ?? (quoted.Count > 0 ? said : null);
            if (Retractions.IsOne(reading.Ontology, reading.Text))
                findings.RemoveRange(ofLast, findings.Count - ofLast);
            ofLast = findings.Count;
            findings.AddRange(Find(reading, analyzed, pronouns.Issuer));
            foreach (var words in quoted)
                findings.AddRange(ReadQuotation(words, reading, candidates, analyzed, pronouns, discourse, said));
            discourse.Add(reading);
        }
        return findings;
    }

    // The firm or body in the row's first cell.
    private DocumentEntity? RowSubject(Block block, IReadOnlyList<Candidate> candidates) =>
        candidates.FirstOrDefault(c => c.Start >= block.Cells[0].Start && c.End <= block.Cells[0].End
            && c.Type is EntityType.Company or EntityType.Organization) is { } row ? mentioned.Of(row) : null;

    // 山田太郎(東雲重工): the line before someone's words.
    private static DocumentEntity? Says(ClauseReading reading, PronounContext pronouns)
    {
        if (NameLine().Match(reading.Text) is not { Success: true } line
            || reading.Sentence.EntityAt(line.Index)?.Entity is not { Type: EntityType.Person } person)
            return null;
        if (line.Groups["body"].Success && reading.Sentence.EntityAt(line.Groups["body"].Index)?.Entity is { } body)
            pronouns.Sides(person, body);
        return person;
    }

    [GeneratedRegex("^[\uE000-\uE7FF](?:氏|さん)?(?:\\((?<body>[\uE000-\uE7FF])[^()]{0,20}\\))?[:。]?(?=「|“|$)")]
    private static partial Regex NameLine();

    // Each sentence of a quotation is read as a sentence of its own, in the words of whoever says it.
    private List<Finding> ReadQuotation(
        (int Start, int End) words, ClauseReading around, IReadOnlyList<Candidate> candidates, IReadOnlyList<AnalyzedText> analyzed,
        PronounContext pronouns, Discourse before, DocumentEntity? said)
    {
        var findings = new List<Finding>();
        var speaker = Attribution.Of(around, around.Sentence.Index(words.Start)) ?? said;
        var discourse = before.Within(around, speaker);
        var ofLast = 0;
        var sentences = SentenceSplitter.Split(lexicon.Ontology, text.Value, words.Start, words.End).Select(s => (s.Start, End: Math.Min(s.End,
            words.End))).ToList();
        foreach (var ((start, end), own) in sentences.Zip(BySentence(candidates, sentences)))
        {
            if (IsTooLong(start, end, []))
                continue;
            var sentence = new AnnotatedSentence(lexicon.Ontology, text.Value, start, end, Slots(start, end, own, speaker, pronouns, discourse), speaker);
            // What is said in one sentence is quoted with who says it.
            var reading = discourse.Read(sentences.Count > 1 ? sentence : sentence.QuotedFrom(around.Sentence));
            if (Retractions.IsOne(reading.Ontology, reading.Text))
                findings.RemoveRange(ofLast, findings.Count - ofLast);
            ofLast = findings.Count;
            findings.AddRange(Find(reading, analyzed, pronouns.Issuer));
            discourse.Add(reading);
        }
        return findings;
    }

    // Those whose fronts lie in each sentence; sentences are in order.
    private static List<Candidate>[] BySentence(IReadOnlyList<Candidate> candidates, List<(int Start, int End)> sentences)
    {
        var starts = sentences.ConvertAll(s => s.Start);
        var mentioned = sentences.Select(_ => new List<Candidate>()).ToArray();
        foreach (var candidate in candidates)
            if (starts.BinarySearch(candidate.Front) is var at && (at < 0 ? ~at - 1 : at) is >= 0 and var i && candidate.Front < sentences[i].End)
                mentioned[i].Add(candidate);
        return mentioned;
    }

    // What wording tells goes before what the clause tells of the same ends.
    private List<Finding> Find(ClauseReading reading, IReadOnlyList<AnalyzedText> analyzed, DocumentEntity? issuer)
    {
        dates.AddRange(SentenceRules.Dates(reading));
        var ofClauses = clauses.Find(reading, analyzed).SelectMany(m => FindingMaker.Make(m, reading)).ToList();
        // 来年開く: what the clause tells to be ahead hasn't been, whatever the wording.
        var ahead = ofClauses.Where(f => f.Stance == GraphService.Statements.Stance.Planned).Select(f => (f.Subject, f.Predicate, f.Object)).ToHashSet();
        var worded = frames.Find(reading).SelectMany(m => FindingMaker.Make(m, reading))
            .Where(f => f.Stance != GraphService.Statements.Stance.Asserted || !ahead.Contains((f.Subject, f.Predicate, f.Object))).ToList();
        var known = worded.Where(f => !f.ByMaker).Select(f => (f.Subject, f.Predicate, f.Object)).ToHashSet();
        var meant = worded.Where(f => f.Stance != GraphService.Statements.Stance.Asserted).Select(f => (f.Subject, f.Object)).ToHashSet();
        var clausal = ofClauses.Where(f => f.Stance == GraphService.Statements.Stance.Asserted || !meant.Contains((f.Subject, f.Object)))
            .Concat(ShareLists.Find(reading, lexicon.Ontology)).Concat(roles.Find(reading)).Where(f => !IsKnown(f, known))
            .OrderBy(f => f.ByMaker).DistinctBy(f => (f.Subject, f.Predicate, f.Object));
        var held = shared.Find(reading).Concat(told.Find(reading).Where(f => !IsKnown(f, known)));
        return [.. worded, .. clausal, .. english.Find(reading, issuer), .. held,
            .. FindingMaker.Listed(reading), .. SentenceRules.Find(reading, lexicon, mentioned)];
    }

    private bool IsKnown(Finding finding, HashSet<(DocumentEntity Subject, string Predicate, DocumentEntity Object)> known) =>
        known.Contains((finding.Subject, finding.Predicate, finding.Object))
        || lexicon.Ontology.TryGet(finding.Predicate, out var predicate) && predicate.Symmetric
            && known.Contains((finding.Object, finding.Predicate, finding.Subject));

    private bool IsTooLong(int start, int end, IReadOnlyList<(int Start, int End)> quoted)
    {
        if (end - start - quoted.Sum(q => q.End - q.Start) <= LongestSentence)
            return false;
        found.Add(source.DiagnosticAt(
            text.Original(start, end), "SENTENCE_TOO_LONG", Severity.Info,
            $"A sentence of more than {LongestSentence} characters; no statements are read from it"));
        return true;
    }

    private List<Slot> Slots(
        int start, int end, IReadOnlyList<Candidate> candidates, DocumentEntity? speaker, PronounContext pronouns, Discourse discourse)
    {
        var slots = new List<Slot>();
        foreach (var c in candidates.Where(c => !c.IsAdjective))
            if (c.Kind != CandidateKind.Pronoun)
                AddNamed(c, end, pronouns, slots);
            else
                AddPronoun(c, end, speaker, pronouns, discourse, slots);
        AddFigures(start, end, discourse, slots);
        return WithoutOverlaps(slots);
    }

    private void AddNamed(Candidate candidate, int end, PronounContext pronouns, List<Slot> slots)
    {
        if (mentioned.Of(candidate) is not { } entity)
            return;
        slots.Add(SlotOf(candidate, entity, end));
        pronouns.Saw(entity);
    }

    private void AddPronoun(
        Candidate pronoun, int end, DocumentEntity? speaker, PronounContext pronouns, Discourse discourse, List<Slot> slots)
    {
        // 同社 is a firm that its sentence named before it, else the one of which the sentence before speaks.
        var isNamedHere = slots.Any(s => s.Entity!.Type == EntityType.Company);
        var person = slots.FirstOrDefault(s => s.Entity!.Type == EntityType.Person)?.Entity ?? discourse.Person;
        var entity = isNamedHere || !discourse.IsOfAnother || !pronouns.IsOfTopic(pronoun)
            ? pronouns.Resolve(pronoun, speaker, isNamedHere ? null : discourse.Company, person) : null;
        if (Pronouns.IsPair(lexicon.Ontology, pronoun.Text) && pronouns.Pair(pronoun.Text, speaker) is [var one, var other])
        {
            slots.Add(new Slot(pronoun.Front, pronoun.Front + 1) { Candidate = pronoun, Entity = one });
            slots.Add(new Slot(pronoun.Front + 1, Math.Min(end, pronoun.Tail)) { Candidate = pronoun, Entity = other });
        }
        if (entity is not null)
            slots.Add(SlotOf(pronoun, entity, end));
    }

    private static Slot SlotOf(Candidate candidate, DocumentEntity entity, int end) =>
        new(candidate.Front + EnglishSubjects.WordsBefore(candidate.Text), Math.Min(end, candidate.Tail)) { Candidate = candidate, Entity = entity };

    private void AddFigures(int start, int end, Discourse discourse, List<Slot> slots)
    {
        var sentence = text.Value[start..end];
        if (EnglishSubjects.It(lexicon.Ontology, sentence) is { } it && discourse.EnglishSubject is { } firm)
            slots.Add(new Slot(start + it, start + it + 2) { Entity = firm });
        slots.AddRange(They(sentence, start, discourse));
        foreach (var date in DateFinder.Find(sentence, documentDate))
        {
            slots.Add(new Slot(start + date.Start, start + date.End) { Date = date });
            if (date.Doubt is { } doubt)
                found.Add(source.DiagnosticAt(text.Original(start + date.Start, start + date.End), "ERA_MISMATCH", Severity.Warning, doubt));
        }
        slots.AddRange(AmountFinder.Find(sentence).Select(a => new Slot(start + a.Start, start + a.End) { Amount = a }));
        slots.AddRange(ShareFinder.Find(sentence).Select(s => new Slot(start + s.Start, start + s.End) { Share = s }));
    }

    // They: each of them at a letter of its own, listed together.
    private IEnumerable<Slot> They(string sentence, int start, Discourse discourse)
    {
        if (EnglishSubjects.They(lexicon.Ontology, sentence) is not { } they || discourse.Together is not { Count: > 1 } together
            || together.Count > they.End - they.Start)
            return [];
        var word = new Candidate(start + they.Start, start + they.End, sentence[they.Start..they.End], together[0].Type, CandidateKind.Pronoun);
        return together.Select((entity, i) =>
            new Slot(word.Start + i, i + 1 < together.Count ? word.Start + i + 1 : word.End) { Candidate = word, Entity = entity });
    }

    // A date inside of a name is part of the name.
    private static List<Slot> WithoutOverlaps(List<Slot> slots)
    {
        var result = new List<Slot>();
        foreach (var slot in slots.OrderBy(s => s.Entity is null).ThenBy(s => s.Start))
            if (!result.Any(r => r.Start < slot.End && slot.Start < r.End))
                result.Add(slot);
        result = [.. result.OrderBy(s => s.Start)];
        // 両国 is two, listed.
        for (var i = 1; i < result.Count; i++)
            if (result[i].Candidate is { Kind: CandidateKind.Pronoun } pair && result[i - 1].Candidate == pair)
            {
                var together = Enumerable.Range(0, result.Count).Where(at => result[at].Candidate == pair).ToList();
                together.ForEach(at => result[at].List = together);
            }
        return result;
    }
}
