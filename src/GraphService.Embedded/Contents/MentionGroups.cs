using GraphService.Documents;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Selections;
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
        var mentions = graph.Graph.Mentions;
        var (entities, documents) = (new int[mentions.Count], new int[mentions.Count]);
        for (var m = 0; m < mentions.Count; m++)
        {
            entities[m] = graph.EntityNumbers.Get(mentions[m].Entity, mentions[m].Document);
            documents[m] = graph.DocumentNumbers.Get(mentions[m].Document, mentions[m].Entity);
        }
        byEntity = Grouping.ByKey(graph.Entities.Count, entities);
        byDocument = Grouping.ByKey(graph.Documents.Count, documents);
        entitiesByDocument = new Grouping(graph.Documents.Count, Different(entities));
        documentsByEntity = new Grouping(graph.Entities.Count, Oldest(ByAge));
    }

    /// <summary>All documents: oldest first, undated last, then by id.</summary>
    public IReadOnlyList<int> ByAge { get; }

    public Page<Mention> OfEntity(int entity, DocumentId? document, PageRequest page) =>
        Selection.Cut(document is { } id ? In(byEntity[entity], id) : byEntity[entity], page).Map(m => graph.Graph.Mentions[m]);

    public Page<Mention> OfDocument(int document, PageRequest page) => Selection.Cut(byDocument[document], page).Map(m => graph.Graph.Mentions[m]);

    /// <summary>The documents that mention an entity, in the order of <see cref="ByAge"/>.</summary>
    public IReadOnlyList<SourceDocument> DocumentsOf(int entity) => Array.ConvertAll(documentsByEntity[entity].ToArray(), d => graph.Documents[d]);

    /// <summary>The entities that a document mentions, each once, in order.</summary>
    public ReadOnlySpan<int> EntitiesOf(int document) => entitiesByDocument[document];

    // Mentions are in order of their documents.
    private ReadOnlySpan<int> In(ReadOnlySpan<int> mentions, DocumentId document)
    {
        var from = FirstFrom(mentions, m => m.Document.CompareTo(document) >= 0);
        return mentions[from..FirstFrom(mentions, m => m.Document.CompareTo(document) > 0)];
    }

    private int FirstFrom(ReadOnlySpan<int> mentions, Func<Mention, bool> reached)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reached(graph.Graph.Mentions[mentions[middle]]) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    private List<(int Document, int Entity)> Different(int[] entities)
    {
        var different = new List<(int, int)>(entities.Length);
        var last = new int[graph.Entities.Count];
        for (var document = 0; document < graph.Documents.Count; document++)
        {
            var before = different.Count;
            foreach (var mention in byDocument[document])
                if (last[entities[mention]] != document + 1)
                {
                    last[entities[mention]] = document + 1;
                    different.Add((document, entities[mention]));
                }
            different.Sort(before, different.Count - before, null);
        }
        return different;
    }

    private List<(int Entity, int Document)> Oldest(IReadOnlyList<int> documents)
    {
        var oldest = new List<(int, int)>();
        foreach (var document in documents)
            foreach (var entity in EntitiesOf(document))
                oldest.Add((entity, document));
        return oldest;
    }
}
