using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>Reads the statements of a document's passages, sentence by sentence.</summary>
internal sealed class StatementReader(NormalizedText text, Lexicon lexicon, FrameMatcher frames, Resolver resolver, PartialDate? documentDate, ReadDocument source, List<Diagnostic> found, DocumentRun run)
{
    // What was spoken of longer ago is named again.
    private const int MostTopics = 3;

    // Longer than sentences are; what is longer is a table or a list without stops, and case frames would only guess.
    private const int LongestSentence = 1000;

    public List<Finding> Read(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, IReadOnlyList<LocalEntity?> speakers)
    {
        var findings = new List<Finding>();
        var pronouns = new PronounContext(resolver, lexicon);
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is { States: true, IsPersonLine: false, Label: null })
                findings.AddRange(ReadBlock(blocks[i], candidates[i], speakers[i], pronouns));
        return findings;
    }

    private List<Finding> ReadBlock(Block block, IReadOnlyList<Candidate> candidates, LocalEntity? speaker, PronounContext pronouns)
    {
        var findings = new List<Finding>();
        var before = new List<Slot>();
        var topics = new List<Slot>();
        foreach (var (start, end) in SentenceSplitter.Split(text.Value, block.Body, block.End))
        {
            run.Check();
            if (end - start > LongestSentence)
            {
                found.Add(DocumentCompiler.At(source, text.Original(start, end), "SENTENCE_TOO_LONG", Severity.Info, $"A sentence of more than {LongestSentence} characters; no statements are read from it"));
                continue;
            }
            var sentence = new AnnotatedSentence(text.Value, start, end, Slots(start, end, candidates, speaker, pronouns), speaker);
            var reading = new ClauseReading(sentence, topics.Take(MostTopics).ToList(), before);
            var matches = frames.Find(reading).ToList();
            findings.AddRange(matches.SelectMany(m => FindingMaker.Make(m, reading)));
            findings.AddRange(SentenceRules.Find(reading, lexicon, resolver));
            before.AddRange(sentence.Slots.Where(s => s.Entity is not null));
            if (reading.Topic is { } topic)
                topics.Insert(0, topic);
        }
        return findings;
    }

    private List<Slot> Slots(int start, int end, IReadOnlyList<Candidate> candidates, LocalEntity? speaker, PronounContext pronouns)
    {
        var slots = new List<Slot>();
        foreach (var c in candidates.Where(c => c.Front >= start && c.Front < end))
        {
            var entity = c.Kind == CandidateKind.Pronoun ? pronouns.Resolve(c, speaker) : resolver.Of(c);
            if (entity is not null)
                slots.Add(new Slot(c.Front, Math.Min(end, c.Tail)) { Candidate = c, Entity = entity });
            if (c.Kind != CandidateKind.Pronoun && entity is not null)
                pronouns.Saw(entity);
        }
        var sentence = text.Value[start..end];
        foreach (var date in DateFinder.Find(sentence, documentDate))
        {
            slots.Add(new Slot(start + date.Start, start + date.End) { Date = date });
            if (date.Doubt is { } doubt)
                found.Add(DocumentCompiler.At(source, text.Original(start + date.Start, start + date.End), "ERA_MISMATCH", Severity.Warning, doubt));
        }
        slots.AddRange(AmountFinder.Find(sentence).Select(a => new Slot(start + a.Start, start + a.End) { Amount = a }));
        slots.AddRange(ShareFinder.Find(sentence).Select(s => new Slot(start + s.Start, start + s.End) { Share = s }));
        return WithoutOverlaps(slots);
    }

    // A date inside of a name is part of the name.
    private static List<Slot> WithoutOverlaps(List<Slot> slots)
    {
        var result = new List<Slot>();
        foreach (var slot in slots.OrderBy(s => s.Entity is null).ThenBy(s => s.Start))
            if (!result.Any(r => r.Start < slot.End && slot.Start < r.End))
                result.Add(slot);
        return [.. result.OrderBy(s => s.Start)];
    }
}
