using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Witnesses;

/// <summary>Takes what documents state for witnesses of statements about the graph's entities.</summary>
internal static class WitnessReader
{
    /// <summary>The witnesses of each statement; what is stated twice has several.</summary>
    /// <param name="readings">In ordinal order of their paths.</param>
    /// <param name="documents">Their ids.</param>
    /// <param name="ids">The graph's entities that theirs are.</param>
    /// <param name="ontology">What a predicate is.</param>
    public static Dictionary<StatementContent, List<Witness>> Read(IReadOnlyList<DocumentReading> readings,
        IReadOnlyDictionary<DocumentReading, DocumentId> documents, IReadOnlyDictionary<DocumentEntity, EntityId> ids, Ontology ontology)
    {
        var witnesses = new Dictionary<StatementContent, List<Witness>>();
        foreach (var reading in readings)
            foreach (var statement in reading.Statements)
                if (ContentOf(statement.Finding, ids, ontology) is { } content)
                    witnesses.AddWitness(content, WitnessOf(statement, reading, documents[reading], ids));
        return witnesses;
    }

    /// <summary>Adds a witness.</summary>
    public static void AddWitness(this Dictionary<StatementContent, List<Witness>> witnesses, StatementContent content, Witness witness)
    {
        if (!witnesses.TryGetValue(content, out var list))
            witnesses[content] = list = [];
        list.Add(witness);
    }

    /// <summary>What is stated of two entities; of a symmetric predicate with the lesser id first. Null where both are one, for that states nothing.</summary>
    public static StatementContent? ContentOf(EntityId subject, Predicate predicate, EntityId @object, Stance stance, Qualifiers said)
    {
        if (subject == @object)
            return null;
        if (predicate.Symmetric && subject.CompareTo(@object) > 0)
            (subject, @object) = (@object, subject);
        return new StatementContent(subject, predicate.Name, @object, stance) { Qualifiers = said };
    }

    /// <summary>The evidence at a place of a document.</summary>
    public static Evidence EvidenceAt(TextSpan span, DocumentReading reading, DocumentId document)
    {
        var (line, column) = reading.Text.PositionOf(span.Start);
        return new Evidence(document, span, reading.Text.Slice(span), line, column) { Author = reading.Author, Publisher = reading.Publisher };
    }

    // Two mentions that the linker has found to be one entity state nothing of each other.
    private static StatementContent? ContentOf(Finding f, IReadOnlyDictionary<DocumentEntity, EntityId> ids, Ontology ontology) =>
        ontology.TryGet(f.Predicate, out var predicate) ? ContentOf(ids[f.Subject], predicate, ids[f.Object], f.Stance, f.Qualifiers) : null;

    private static Witness WitnessOf(
        DocumentStatement statement, DocumentReading reading, DocumentId document, IReadOnlyDictionary<DocumentEntity, EntityId> ids)
    {
        var finding = statement.Finding;
        var others = statement.Grounds.Zip(finding.Grounds, (span, ground) => SaidAt(span, ground.Speaker));
        return new Witness([SaidAt(statement.Quote, finding.Speaker), .. others], finding.Confidence, finding.Inferred);

        Evidence SaidAt(TextSpan span, DocumentEntity? speaker) => EvidenceAt(span, reading, document) with
        {
            Speaker = speaker is null ? null : ids[speaker],
            SpeakerText = speaker?.Name ?? statement.SpeakerText,
            Reader = statement.Reader,
        };
    }
}
