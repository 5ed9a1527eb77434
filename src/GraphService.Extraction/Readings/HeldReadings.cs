using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Curation;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Quotes;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Witnesses;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Readings;

/// <summary>Takes readings that name entities of the graph by their ids for witnesses.</summary>
internal sealed class HeldReadings
{
    private readonly Ontology ontology;
    private readonly CuratedEntities entities;
    private readonly DocumentPaths documents;
    private readonly Dictionary<EntityId, CuratedEntity> byId = [];
    private readonly Dictionary<DocumentReading, QuotedText> texts = [];
    private readonly Dictionary<DocumentReading, HashSet<DocumentEntity>> locals = [];
    private readonly List<Diagnostic> problems = [];

    public HeldReadings(Ontology ontology, CuratedEntities entities, DocumentPaths documents)
    {
        (this.ontology, this.entities, this.documents) = (ontology, entities, documents);
        foreach (var entity in entities.All)
            foreach (var id in entity.Entity.FormerIds.Prepend(entity.Entity.Id))
                byId[id] = entity;
    }

    /// <summary>Why readings do not hold.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>The witnesses of all that hold.</summary>
    public IEnumerable<(StatementContent Content, Witness Witness)> Of(IEnumerable<HeldReading> readings)
    {
        foreach (var held in readings)
            // A document that was left out has said so itself.
            if (documents.Find(held.Path) is { } reading && Read(held, reading) is { } read)
                yield return read;
    }

    private (StatementContent, Witness)? Read(HeldReading held, DocumentReading reading)
    {
        try
        {
            var proposed = held.Proposed;
            ontology.TryGet(proposed.Predicate, out var predicate);
            var subject = EndOf(proposed.Subject, held.Subject, reading, held.Quotes[0]);
            var @object = EndOf(proposed.Object, held.Object, reading, held.Quotes[0]);
            if (!entities.Fit(predicate!, subject.Id, @object.Id))
                throw new ReadingException($"{predicate!.Name} does not lead from {subject.Id} to {@object.Id}");
            var content = WitnessReader.ContentOf(subject.Id, predicate!, @object.Id, proposed.Stance, proposed.Qualifiers)
                ?? throw new ReadingException("subject and object are one entity");
            var speaker = proposed.Speaker is null || proposed.Speaker.Id is null && held.Speaker is null
                ? null : EndOf(proposed.Speaker, held.Speaker, reading, held.Quotes[0]);
            IReadOnlyList<Evidence> evidence = [.. held.Quotes.Select(q => EvidenceOf(q, proposed, speaker, reading))];
            return (content, new Witness(evidence, proposed.Confidence, null));
        }
        catch (ReadingException error)
        {
            problems.Add(ReadingDiagnostics.Rejected(held.Proposed, error.Message));
            return null;
        }
    }

    private Evidence EvidenceOf(QuotePlace quote, ProposedStatement proposed, Entity? speaker, DocumentReading reading) =>
        WitnessReader.EvidenceAt(quote.Span, reading, documents.IdOf(reading)) with
        {
            Reader = proposed.Reader,
            Speaker = speaker?.Id,
            SpeakerText = proposed.Speaker is null ? null : proposed.Speaker.Id is null ? proposed.Speaker.Text : speaker!.PrimaryName,
        };

    private Entity EndOf(ProposedEnd end, DocumentEntity? local, DocumentReading reading, QuotePlace quote)
    {
        if (end.Id is not { } id)
            return entities.Ids.TryGetValue(local!, out var own) ? entities[own].Entity : throw new ReadingException($"'{end.Text}' is no entity of the graph");
        if (!byId.TryGetValue(id, out var known))
            throw new ReadingException($"nothing in the graph has the id {id}");
        return IsNamed(known, reading, quote) ? known.Entity : throw new ReadingException($"no name of {id} stands in the document");
    }

    private bool IsNamed(CuratedEntity entity, DocumentReading reading, QuotePlace quote)
    {
        if (!locals.TryGetValue(reading, out var own))
            locals[reading] = own = [.. reading.Entities];
        if (entity.Linked.Locals.Any(own.Contains))
            return true;
        if (!texts.TryGetValue(reading, out var text))
            texts[reading] = text = new QuotedText(reading.Text);
        return entity.Entity.Names.Any(n => text.PlaceOf(n.Text, quote) is not null);
    }
}
