using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Conflicts;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Graphs;

/// <summary>Makes the compiled graph of documents that were read: ids, statements with all their evidence, conflicts, everything sorted.</summary>
internal static class GraphMaker
{
    /// <param name="name">The graph's name.</param>
    /// <param name="ontology">Its ontology.</param>
    /// <param name="readings">Its documents in ordinal order of their paths.</param>
    /// <param name="found">What was found besides what the readings found.</param>
    public static CompiledGraph Make(string name, Ontology ontology, IReadOnlyList<DocumentReading> readings, IReadOnlyList<Diagnostic> found)
    {
        var documentIds = DocumentIds.Of(readings);
        var linked = new Linker(ontology, new GenericNames(ontology, new ThingHeads(ontology))).Link(readings);
        var ids = EntityIds.Of(linked);
        var byLocal = linked.SelectMany(l => l.Locals.Select(local => (local, ids[l]))).ToDictionary(p => p.local, p => p.Item2);
        var statements = StatementMaker.Make(readings, documentIds, byLocal, ontology);
        var passages = readings.SelectMany(r => PassagesOf(r, documentIds[r], byLocal)).ToList();
        IReadOnlyList<Entity> entities = [.. linked.Select(l => EntityMaker.Make(l, ids[l]))];
        IReadOnlyList<SourceDocument> documents = [.. readings.Select(r => DocumentOf(r, documentIds[r]))];
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = name,
            Ontology = ontology,
            Entities = entities,
            Statements = statements,
            Mentions = Mentions(readings, documentIds, byLocal),
            Documents = documents,
            Passages = passages,
            Texts = readings.ToDictionary(r => documentIds[r], r => r.Text),
            Conflicts = ConflictFinder.Find(new StatedGraph(ontology, entities, statements, documents)),
            Diagnostics = DiagnosticsOf(readings, documentIds, found),
        });
    }

    private static SourceDocument DocumentOf(DocumentReading r, DocumentId id) => new(id, r.Path, r.Sha256, r.Text.Length)
    {
        Title = r.Title,
        Language = r.Language,
        Date = r.Date,
        Author = r.Author,
        Publisher = r.Publisher,
        Source = r.Source,
    };

    private static IEnumerable<Passage> PassagesOf(DocumentReading r, DocumentId id, Dictionary<DocumentEntity, EntityId> byLocal) =>
        r.Passages.Select((passage, i) => new Passage(DocumentIds.Passage(id, i), id, passage.Span, passage.Kind)
        {
            Speaker = passage.Speaker is { } speaker && byLocal.TryGetValue(speaker, out var entity) ? entity : null,
        });

    private static List<Mention> Mentions(
        IReadOnlyList<DocumentReading> readings, IReadOnlyDictionary<DocumentReading, DocumentId> documentIds, Dictionary<DocumentEntity, EntityId> byLocal)
    {
        var mentions = from r in readings
                       from place in r.Places
                       where byLocal.ContainsKey(place.Entity)
                       select new Mention(documentIds[r], place.Span, r.Text.Slice(place.Span), byLocal[place.Entity], place.Entity.Type);
        return [.. mentions.Distinct()];
    }

    private static List<Diagnostic> DiagnosticsOf(
        IReadOnlyList<DocumentReading> readings, IReadOnlyDictionary<DocumentReading, DocumentId> documentIds, IReadOnlyList<Diagnostic> found)
    {
        var byPath = readings.ToDictionary(r => r.Path, r => documentIds[r], StringComparer.Ordinal);
        var all = readings.SelectMany(r => r.Diagnostics).Concat(found)
            .Select(d => d.Path is { } path && byPath.TryGetValue(path, out var id) ? d with { Document = id } : d);
        return [.. all];
    }
}
