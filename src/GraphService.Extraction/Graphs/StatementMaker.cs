using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Makes statements of findings. What is stated twice is one statement with several pieces of evidence.</summary>
internal static class StatementMaker
{
    private const double More = 0.02;
    private const double Most = 0.99;

    public static IReadOnlyList<Statement> Make(IReadOnlyList<DocumentReading> readings,
        IReadOnlyDictionary<DocumentReading, DocumentId> documentIds, Dictionary<DocumentEntity, EntityId> ids, Ontology ontology)
    {
        var witnesses = new Dictionary<StatementContent, List<Witness>>();
        foreach (var reading in readings)
            foreach (var statement in reading.Statements)
                if (Content(statement.Finding, ids, ontology) is { } content)
                {
                    if (!witnesses.TryGetValue(content, out var list))
                        witnesses[content] = list = [];
                    list.Add(WitnessOf(statement, reading, documentIds[reading], ids));
                }
        Witnesses.DropInferredOfStated(witnesses);
        Witnesses.JoinOpenOnes(witnesses);
        return [.. witnesses.Select(w => Statement(w.Key, w.Value))];
    }

    private static StatementContent? Content(Finding f, Dictionary<DocumentEntity, EntityId> ids, Ontology ontology)
    {
        var (subject, @object) = (ids[f.Subject], ids[f.Object]);
        // Two mentions that the linker has found to be one entity state nothing of each other.
        if (subject == @object || !ontology.TryGet(f.Predicate, out var predicate))
            return null;
        if (predicate.Symmetric && subject.CompareTo(@object) > 0)
            (subject, @object) = (@object, subject);
        return new StatementContent(subject, f.Predicate, @object, f.Stance) { Qualifiers = f.Qualifiers };
    }

    private static Witness WitnessOf(DocumentStatement statement, DocumentReading r, DocumentId document, Dictionary<DocumentEntity, EntityId> ids)
    {
        var finding = statement.Finding;
        var others = statement.Grounds.Zip(finding.Grounds, (span, ground) => EvidenceOf(span, ground.Speaker, r, document, ids));
        return new Witness([EvidenceOf(statement.Quote, finding.Speaker, r, document, ids), .. others], finding.Confidence, finding.Inferred);
    }

    private static Evidence EvidenceOf(
        TextSpan span, DocumentEntity? speaker, DocumentReading r, DocumentId document, Dictionary<DocumentEntity, EntityId> ids)
    {
        var (line, column) = r.Text.PositionOf(span.Start);
        return new Evidence(document, span, r.Text.Slice(span), line, column)
        {
            Speaker = speaker is null ? null : ids[speaker],
            SpeakerText = speaker?.Name,
            Author = r.Author,
            Publisher = r.Publisher,
        };
    }

    private static Statement Statement(StatementContent content, List<Witness> witnesses)
    {
        var evidence = witnesses.SelectMany(w => w.Evidence).Distinct().Order(GraphOrder.Evidence).ToList();
        // Two sentences from which one thing follows are one witness.
        var more = witnesses.Select(w => w.Evidence[0]).Distinct().Count() - 1;
        var confidence = Math.Min(Most, witnesses.Max(w => w.Confidence) + (More * more));
        return new Statement(content.Id, content.Subject, content.Predicate, content.Object, content.Stance, Math.Round(confidence, 2), evidence)
        {
            Qualifiers = content.Qualifiers,
            Inferred = witnesses.Exists(w => w.Inferred is null) ? null : witnesses.Select(w => w.Inferred).Min(StringComparer.Ordinal),
        };
    }
}
