using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Conflicts;
using GraphService.Extraction.Curation;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Linking;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Makes the compiled graph of documents that were read: ids, statements with all their evidence, conflicts, everything sorted.</summary>
internal static class GraphMaker
{
    /// <param name="name">The graph's name.</param>
    /// <param name="ontology">Its ontology.</param>
    /// <param name="readings">Its documents in ordinal order of their paths.</param>
    /// <param name="sources">What there is besides.</param>
    /// <param name="found">What was found besides what the readings found.</param>
    public static CompiledGraph Make(
        string name, Ontology ontology, IReadOnlyList<DocumentReading> readings, GraphSources sources, IReadOnlyList<Diagnostic> found)
    {
        var documentIds = DocumentIds.Of(readings);
        var linked = new Linker(ontology, new GenericNames(ontology, new ThingHeads(ontology))).Link(readings);
        var curated = EntityCuration.Apply(sources.Curation, EntityIds.Of(linked), readings, ontology);
        var statedGraph = new StatementSources(ontology, readings, documentIds, curated, sources).Read();
        IReadOnlyList<Statement> statements = [.. statedGraph.Drafts.Select(d => StatementMaker.Make(d, sources.Grades))];
        IReadOnlyList<Entity> entities = [.. curated.All.Select(c => c.Entity)];
        IReadOnlyList<SourceDocument> documents = [.. readings.Select(r => DocumentOf(r, documentIds[r]))];
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = name,
            Ontology = ontology,
            Entities = entities,
            Statements = statements,
            Mentions = Mentions(readings, documentIds, curated),
            Documents = documents,
            Passages = [.. readings.SelectMany(r => PassagesOf(r, documentIds[r], curated))],
            Texts = readings.ToDictionary(r => documentIds[r], r => r.Text),
            Conflicts = ConflictFinder.Find(new StatedGraph(ontology, entities, statements, documents)),
            Diagnostics = DiagnosticsOf(readings, documentIds, [.. found, .. curated.Problems, .. statedGraph.Problems]),
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

    private static IEnumerable<Passage> PassagesOf(DocumentReading r, DocumentId id, CuratedEntities curated) =>
        r.Passages.Select((passage, i) => new Passage(DocumentIds.Passage(id, i), id, passage.Span, passage.Kind)
        {
            Speaker = passage.Speaker is { } speaker && curated.Ids.TryGetValue(speaker, out var entity) ? entity : null,
        });

    private static List<Mention> Mentions(
        IReadOnlyList<DocumentReading> readings, IReadOnlyDictionary<DocumentReading, DocumentId> documentIds, CuratedEntities curated)
    {
        var mentions = from r in readings
                       from place in r.Places
                       where curated.Ids.ContainsKey(place.Entity)
                       let entity = curated[curated.Ids[place.Entity]].Entity
                       select new Mention(documentIds[r], place.Span, r.Text.Slice(place.Span), entity.Id, entity.Type);
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
