using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Statements.Beside;
using GraphService.Extraction.Statements.Completing;
using GraphService.Extraction.Statements.Predications;
using GraphService.Extraction.Statements.Records;
using GraphService.Extraction.Statements.Sentences;

namespace GraphService.Extraction.Documents;

/// <summary>From passages and entities to what is stated.</summary>
internal sealed class StatementPasses(Lexicon lexicon)
{
    private readonly FrameMatcher frames = new(lexicon.Ontology);
    private readonly ClauseMatcher clauses = new(lexicon.Ontology);
    private readonly RoleNouns roles = new(lexicon.Ontology);

    /// <summary>What two mentions state by the few words between them, and which offices people hold by that.</summary>
    public DocumentState ReadBeside(DocumentState state, DocumentRun run)
    {
        var beside = new BesideReader(state.Text.Value, state.Blocks, state.Candidates, state.Mentioned, lexicon, run).Read(state.Speakers).ToList();
        var read = state with { Beside = beside };
        // A minister's house is told by the Japanese title, not by what stands beside it.
        return read.With(GivenOffices.Of(beside, read.Mentioned.All, f => f.Object.Type is EntityType.Company or EntityType.Organization
            || f.Qualifiers.Role is [< '\u0080', ..]));
    }

    /// <summary>What sentences state, which offices and dates they give.</summary>
    public DocumentState ReadSentences(DocumentState state, DocumentRun run)
    {
        var reader = new StatementReader(state.Text, lexicon, frames, clauses, roles, state.Mentioned, Sections(state), state.Issuer, state.Analyses,
            state.Date, state.Source, run);
        var read = reader.Read(state.Blocks, state.Candidates, state.Speakers);
        var stated = state.Stating(read.Findings.Where(IsStatement)).Supposing(read.Findings.Where(f => !IsStatement(f))).Noticing(read.Diagnostics);
        var revision = GivenOffices.Of(read.Findings, stated.Mentioned.All, _ => true);
        foreach (var (thing, date) in read.Dates)
            revision[thing].DateBy(DateSource.Sentence, date);
        return stated.With(revision);
    }

    // That a person signs is none, but what a rule makes a statement of.
    private bool IsStatement(Finding finding) => !finding.ByMaker && lexicon.Ontology.TryGet(finding.Predicate, out var predicate)
        && predicate.SubjectTypes.Contains(finding.Subject.Type) && predicate.ObjectTypes.Contains(finding.Object.Type);

    /// <summary>What the header of minutes and the title of an agreement state.</summary>
    public DocumentState ReadHeader(DocumentState state, DocumentRun run)
    {
        var read = state.Stating(new Meetings(lexicon, state.Mentioned).Of(state.Meeting, state.Blocks, state.Candidates));
        if (state.Own is not { } own || state.Mentioned.Of(own.Mention) is not { } agreement)
            return read;
        var revision = new EntityRevision(state.Mentioned.All);
        revision[agreement].DateBy(DateSource.Header, state.Date);
        return read.Stating(new OwnParties(state.Text.Value, lexicon).Of(own, state.Blocks, state.Candidates, state.Mentioned)).With(revision);
    }

    /// <summary>What labels and table headers state.</summary>
    public DocumentState ReadRecords(DocumentState state, DocumentRun run) => state.Stating(
        new RecordReader(state.Text.Value, state.Blocks, state.Candidates, state.Mentioned, Sections(state), lexicon, state.Date, run).Read());

    /// <summary>Offices of people beside whom no body stands, and what stands beside each other.</summary>
    public DocumentState ReadOffices(DocumentState state, DocumentRun run)
    {
        var (issuer, blocks, candidates, mentioned) = (state.Issuer, state.Blocks, state.Candidates, state.Mentioned);
        var dates = new OpenFigures(state.Text.Value, lexicon.Ontology, state.Date);
        return state.Stating(state.Beside.Where(IsStatement).Select(dates.Dated)).Supposing(state.Beside.Where(f => !IsStatement(f)))
            .Stating(IssuersOffices.Of(issuer, blocks, candidates, mentioned, lexicon))
            .Stating(MinistersOffices.Of(issuer, blocks, candidates, mentioned, lexicon))
            .Stating(OfficesOfTopic.Of(state.Text.Value, Sections(state), blocks, candidates, mentioned, lexicon));
    }

    /// <summary>What names themselves state.</summary>
    public DocumentState ReadNames(DocumentState state, DocumentRun run) => state.Stating(
        new Structures(lexicon.Ontology, state.Mentioned).Of(state.Text.Value, state.Blocks, state.Candidates, state.Speakers, run));

    /// <summary>What sentences leave open and those around them tell: rounds, the dates of lines, and where things are to be made.</summary>
    public DocumentState Complete(DocumentState state, DocumentRun run)
    {
        var (text, blocks) = (state.Text.Value, state.Blocks);
        var rounds = new Rounds(text, blocks, state.Candidates, state.Mentioned, lexicon, state.Date).Complete(state.Findings, run);
        var dates = new LineDates(text, blocks, lexicon, state.Date);
        var figures = new OpenFigures(text, lexicon.Ontology, state.Date).Completed([.. rounds.Select(dates.Dated)], run);
        return state with { Findings = new WhatLiesAhead(text, lexicon.Ontology, state.Date).ByMaking(figures) };
    }

    private static SectionSubjects Sections(DocumentState state) => new(state.Blocks, state.Candidates, state.Mentioned);
}
