using GraphService.Documents;
using GraphService.Embedded.Numbering;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Contents;

/// <summary>Where entities are named: mentions by entity and by document, and the documents of each entity.</summary>
internal sealed class MentionGroups
{
    private readonly NumberedGraph graph;
    private readonly Grouping byEntity;
    private readonly Grouping byDocument;
    private readonly Grouping documentsByEntity;
    private readonly Grouping entitiesByDocument;

    public MentionGroups(NumberedGraph graph)
    {
        this.graph = graph;
        ByAge = [.. Enumerable.Range(0, graph.Documents.Count).OrderBy(d => graph.Documents[d].Date is null).ThenBy(d => graph.Documents[d].Date?.Start)];
        var places = graph.Graph.Mentions.Select(m => (Entity: graph.EntityNumbers.Get(m.Entity, m.Document), Document: graph.DocumentNumbers.Get(m.Document, m.Entity))).ToList();
        byEntity = new Grouping(graph.Entities.Count, [.. places.Select((p, i) => (p.Entity, i))]);
        byDocument = new Grouping(graph.Documents.Count, [.. places.Select((p, i) => (p.Document, i))]);
        entitiesByDocument = new Grouping(graph.Documents.Count, [.. places.Select(p => (p.Document, p.Entity)).Distinct()]);
        documentsByEntity = new Grouping(graph.Entities.Count, [.. Oldest(ByAge)]);
    }

    /// <summary>All documents: oldest first, undated last, then by id.</summary>
    public IReadOnlyList<int> ByAge { get; }

    public Page<Mention> OfEntity(int entity, DocumentId? document, PageRequest page)
    {
        var mentions = byEntity[entity].ToArray();
        return (document is null ? mentions : Array.FindAll(mentions, m => graph.Graph.Mentions[m].Document == document)).Slice(page).Map(m => graph.Graph.Mentions[m]);
    }

    public Page<Mention> OfDocument(int document, PageRequest page) => byDocument[document].ToArray().Slice(page).Map(m => graph.Graph.Mentions[m]);

    /// <summary>The documents that mention an entity, in the order of <see cref="ByAge"/>.</summary>
    public IReadOnlyList<SourceDocument> DocumentsOf(int entity) => Array.ConvertAll(documentsByEntity[entity].ToArray(), d => graph.Documents[d]);

    /// <summary>The entities that a document mentions, each once.</summary>
    public IReadOnlyList<int> EntitiesOf(int document) => entitiesByDocument[document].ToArray();

    private IEnumerable<(int Entity, int Document)> Oldest(IReadOnlyList<int> documents) =>
        documents.SelectMany(d => EntitiesOf(d).Select(entity => (entity, d)));
}
