using System.Runtime.CompilerServices;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Dates;
using GraphService.Extraction.EnglishNames;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Statements.Beside;
using GraphService.Extraction.Statements.Predications;
using GraphService.Extraction.Statements.Records;
using GraphService.Extraction.Texts;
using GraphService.Language.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Documents;

/// <summary>Takes one document through the stages from reading to statements. Safe for concurrent use.</summary>
internal sealed class DocumentCompiler(Lexicon lexicon, FrameMatcher frames, ClauseMatcher clauses)
{
    private static readonly ConditionalWeakTable<Ontology, DocumentCompiler> Prepared = [];
    private readonly CandidateFinder finder = new(lexicon);
    private readonly RoleNouns roles = new(lexicon.Ontology);
    private readonly PassageAnalyzer analyzer = new(lexicon.Ontology);
    private readonly GroupWords groupWords = new(lexicon.Ontology);
    private readonly ComposedNames composedNames = new(lexicon);

    /// <summary>That of an ontology: made once, for its words become tries and patterns, which takes longer than to read a page.</summary>
    public static DocumentCompiler For(Ontology ontology) =>
        Prepared.GetValue(ontology, static o => new DocumentCompiler(new Lexicon(o), new FrameMatcher(o), new ClauseMatcher(o)));

    public DocumentReading Compile(ReadDocument source, DocumentRun run)
    {
        run.Enter(Stages.Passages);
        var found = new List<Diagnostic>();
        var text = Normalizer.Normalize(source.Text);
        var blocks = BlockReader.Read(text, FrontEnd(text, source), lexicon);
        found.AddRange(blocks.Where(b => b.Repeats is not null).Select(b => Repeated(source, text, b, blocks[b.Repeats!.Value])));
        var date = source.Front.Date ?? HeaderDate(source, text, blocks, found);
        run.Enter(Stages.Mentions);
        var unfigured = FigureMask.Of(text);
        var analyses = blocks.Select(b => Analyze(text, b, run)).ToList();
        var candidates = blocks.Select((b, i) => Find(unfigured, b, analyses[i], run)).ToList();
        candidates = [.. candidates.Select((c, i) => LabelledNames.Add(c, text.Value, blocks, i, lexicon.Labels))];
        SpellingVariants.Add(candidates, text, blocks, lexicon, source, found, run);
        LocalNames.Add(candidates, text, blocks, lexicon.Others, run);
        var (phrases, meetings) = (new RolePhrases(lexicon, text, run), new ToldMeetings(lexicon, text.Value));
        candidates = [.. candidates.Select((c, i) => meetings.Add(phrases.Add(c, blocks[i], analyses[i]), analyses[i], TextLanguage.Japanese))];
        candidates = new NameTyping(lexicon, text.Value, blocks, analyses, run).Typed(candidates);
        candidates = [.. candidates.Select((c, i) => meetings.Add(c, analyses[i], TextLanguage.English))];
        new ShortForms(lexicon, text.Value, blocks, analyses, run).Add(candidates);
        run.Enter(Stages.Resolution);
        var resolver = new Resolver(lexicon, text, run);
        resolver.Resolve([.. candidates.SelectMany(c => c)]);
        ShortNames.Join(resolver, lexicon, run);
        var speakers = blocks.Select(b => b.SpeakerLine is { } line ? Speaker(candidates[line], resolver) : null).ToList();
        var title = Title(source, text, blocks);
        var meeting = new Meetings(lexicon, resolver).Of(text.Value, blocks, candidates, date);
        run.Enter(Stages.Statements);
        var issuer = Issuers.Of(text.Value, blocks, candidates, resolver);
        var sections = new SectionSubjects(blocks, candidates, resolver);
        var beside = new BesideReader(text.Value, blocks, candidates, resolver, lexicon, run).Read(speakers).ToList();
        var reader = new StatementReader(text, lexicon, frames, clauses, roles, resolver, sections, issuer, analyses, date, source, found, run);
        var findings = reader.Read(blocks, candidates, speakers);
        findings.AddRange(meeting);
        findings.AddRange(new RecordReader(text.Value, blocks, candidates, resolver, sections, lexicon, date, run).Read());
        findings.AddRange(beside);
        findings.AddRange(IssuersOffices.Of(issuer, blocks, candidates, resolver, lexicon));
        findings.AddRange(MinistersOffices.Of(issuer, blocks, candidates, resolver, lexicon));
        findings.AddRange(OfficesOfTopic.Of(text.Value, sections, blocks, candidates, resolver, lexicon));
        findings.AddRange(new Structures(lexicon.Ontology, resolver).Of(text.Value, blocks, candidates, speakers, run));
        run.Enter(Stages.Joining);
        var joined = SameThings.Join(findings, resolver, lexicon, run);
        var spread = Delegations.Add(new EventDates(lexicon.Ontology).Spread(joined, resolver.Entities), lexicon.Ontology);
        foreach (var entity in resolver.Entities.Where(e => e.Entry is null))
            entity.English = groupWords.English(entity) ?? composedNames.English(entity);
        return new DocumentReading(source, text)
        {
            Title = title,
            Language = source.Front.Language ?? LanguageOf(text.Value),
            Date = date,
            Blocks = blocks,
            Speakers = speakers,
            Entities = [.. resolver.Entities],
            Findings = spread,
            Diagnostics = found,
        };
    }

    private IReadOnlyList<AnalyzedText> Analyze(NormalizedText text, Block block, DocumentRun run)
    {
        run.Check();
        return analyzer.Of(text, block);
    }

    private IReadOnlyList<Candidate> Find(NormalizedText text, Block block, IReadOnlyList<AnalyzedText> analyses, DocumentRun run)
    {
        run.Check();
        return block.States ? finder.Find(text, block, analyses) : [];
    }

    private static int FrontEnd(NormalizedText text, ReadDocument source)
    {
        if (source.FrontEnd == 0)
            return 0;
        var end = 0;
        while (end < text.Value.Length && text.Original(end, end + 1) is var at && (at.Start < source.FrontEnd || at.Length == 0))
            end++;
        return end;
    }

    private PartialDate? HeaderDate(ReadDocument source, NormalizedText text, IReadOnlyList<Block> blocks, List<Diagnostic> found)
    {
        foreach (var block in blocks.Where(b => b.Label is { } label && lexicon.Fields.Dates.Contains(label)))
            foreach (var mention in DateFinder.Find(text.Value[block.Body..block.End], null))
            {
                var (start, end) = (block.Body + mention.Start, block.Body + mention.End);
                var check = WeekdayCheck.Of(mention, text.Value[start..end], text.Value);
                if (check.Message is not null)
                    found.Add(source.DiagnosticAt(text.Original(start, end), "WEEKDAY_MISMATCH", Severity.Warning, check.Message));
                return check.Date;
            }
        return null;
    }

    private static Diagnostic Repeated(ReadDocument source, NormalizedText text, Block block, Block earlier)
    {
        var line = source.Text.PositionOf(text.Original(earlier.Start, earlier.End).Start).Line;
        var message = $"This passage says again what stands in line {line}; no statements are read from it";
        return source.DiagnosticAt(text.Original(block.Start, block.End), "REPEATED_TEXT", Severity.Info, message);
    }

    private static LocalEntity? Speaker(IReadOnlyList<Candidate> line, Resolver resolver) =>
        line.Where(c => c.Type == GraphService.Entities.EntityType.Person).Select(resolver.Of).FirstOrDefault(e => e is not null);

    private static string? Title(ReadDocument source, NormalizedText text, IReadOnlyList<Block> blocks)
    {
        if (source.Front.Title is { } title)
            return title;
        var first = blocks.FirstOrDefault(b => b.States);
        return first is { Label: null, End: var end, Body: var body } && end - body <= 100 ? text.Value[body..end].Trim() : null;
    }

    private static string LanguageOf(string text)
    {
        var japanese = text.Count(c => Script.IsHiragana(c) || Script.IsKatakana(c));
        return japanese * 20 >= text.Length ? "ja" : "en";
    }
}
