using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>What is known of a document between two passes. What a pass has not yet told is empty.</summary>
/// <param name="Source">The document as it was read.</param>
/// <param name="Text">Its normalised text, in whose characters all places are counted.</param>
internal sealed record DocumentState(ReadDocument Source, NormalizedText Text)
{
    /// <summary>Its passages, in order; the lists below that go by block have one entry for each.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public PartialDate? Date { get; init; }

    /// <summary>The passage that is its title, where it has no front matter: its index; null where it has none.</summary>
    public int? Title { get; init; }

    /// <summary>Words, trees and clauses, by block.</summary>
    public IReadOnlyList<IReadOnlyList<AnalyzedText>> Analyses { get; init; } = [];

    /// <summary>What may name something, by block and in order.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Candidates { get; init; } = [];

    /// <summary>The agreement that the document is by its title.</summary>
    public OwnTitle? Own { get; init; }

    /// <summary>What the candidates stand for.</summary>
    public MentionedEntities Mentioned { get; init; } = MentionedEntities.None;

    /// <summary>The meeting of which the document is the record.</summary>
    public RecordedMeeting? Meeting { get; init; }

    /// <summary>Whose words each block reports.</summary>
    public IReadOnlyList<DocumentEntity?> Speakers { get; init; } = [];

    /// <summary>The firm or body whose words the document is.</summary>
    public DocumentEntity? Issuer { get; init; }

    /// <summary>What mentions state by the few words between them; behind the <see cref="Findings"/> of sentences once those are read.</summary>
    public IReadOnlyList<Finding> Beside { get; init; } = [];

    /// <summary>What is stated.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What is no statement by itself, but may be of use to a rule.</summary>
    public IReadOnlyList<Finding> Premises { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The state with more findings behind those that it has.</summary>
    public DocumentState Stating(IEnumerable<Finding> more) => this with { Findings = [.. Findings, .. more] };

    /// <summary>The state with more of use to rules.</summary>
    public DocumentState Supposing(IEnumerable<Finding> more) => this with { Premises = [.. Premises, .. more] };

    /// <summary>The state with more diagnostics.</summary>
    public DocumentState Noticing(IEnumerable<Diagnostic> more) => this with { Diagnostics = [.. Diagnostics, .. more] };

    /// <summary>The state in which all that led to an entity leads to what it has become.</summary>
    public DocumentState With(EntityRevision revision)
    {
        if (revision.IsEmpty)
            return this;
        var revised = revision.Made();
        return this with
        {
            Mentioned = Mentioned.With(revised),
            Meeting = Meeting?.With(revised),
            Speakers = [.. Speakers.Select(s => s is null ? null : revised.Became[s])],
            Issuer = Issuer is null ? null : revised.Became[Issuer],
            Beside = [.. Beside.Select(f => f.With(revised))],
            Findings = [.. Findings.Select(f => f.With(revised))],
            Premises = [.. Premises.Select(f => f.With(revised))],
        };
    }
}
