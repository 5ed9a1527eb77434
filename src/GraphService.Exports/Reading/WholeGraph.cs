using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Exports.Reading;

/// <summary>
/// What is exported as a compiled graph, in memory as a whole. A part holds the statements that were selected, their documents with all passages,
/// the entities that were selected and all speakers of those documents, the mentions of these, the conflicts whose statements are all there, and
/// the documents' diagnostics: it is as sound as the whole.
/// </summary>
internal sealed class WholeGraph(ExportedGraph graph, IGraphStore store, CancellationToken cancellation)
{
    public async Task<CompiledGraph> ReadAsync()
    {
        var (entities, statements) = (await AllAsync(graph.EntitiesAsync(cancellation)), await AllAsync(graph.StatementsAsync(cancellation)));
        var documents = Documents(statements);
        DocumentId[] ids = [.. documents.Select(d => d.Id)];
        var passages = Joined(await store.GetPassagesOfDocumentsAsync(ids, PageRequest.All, cancellation));
        entities = await WithSpeakersAsync(entities, statements, passages);
        var mentions = Joined(await store.GetMentionsOfDocumentsAsync(ids, PageRequest.All, cancellation));
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = graph.Summary.Name,
            Ontology = graph.Summary.Ontology,
            Entities = entities,
            Statements = statements,
            Documents = documents,
            Passages = passages,
            Mentions = graph.IsPart ? Within(mentions, m => m.Entity, entities.Select(e => e.Id)) : mentions,
            Texts = await TextsAsync(ids),
            Conflicts = await ConflictsAsync(statements),
            Diagnostics = await DiagnosticsAsync(ids),
        });
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<IReadOnlyList<T>> pieces)
    {
        var all = new List<T>();
        await foreach (var piece in pieces)
            all.AddRange(piece);
        return all;
    }

    private static List<T> Joined<T>(IReadOnlyList<Page<T>> pages) => [.. pages.SelectMany(p => p.Items)];

    private static List<T> Within<T, TId>(IEnumerable<T> all, Func<T, TId> idOf, IEnumerable<TId> ids)
    {
        var wanted = ids.ToHashSet();
        return [.. all.Where(one => wanted.Contains(idOf(one)))];
    }

    private List<SourceDocument> Documents(List<Statement> statements) =>
        graph.IsPart ? Within(graph.Documents, d => d.Id, statements.SelectMany(s => s.Evidence).Select(e => e.Document)) : [.. graph.Documents];

    private async Task<List<Entity>> WithSpeakersAsync(List<Entity> entities, List<Statement> statements, List<Passage> passages)
    {
        var there = entities.Select(e => e.Id).ToHashSet();
        var speakers = statements.SelectMany(s => s.Evidence).Select(e => e.Speaker).Concat(passages.Select(p => p.Speaker)).OfType<EntityId>();
        return [.. entities, .. (await graph.EntitiesOfAsync(speakers.Where(id => !there.Contains(id)), cancellation)).Values];
    }

    private async Task<Dictionary<DocumentId, SourceText>> TextsAsync(DocumentId[] ids)
    {
        var texts = await store.GetTextsAsync(ids, cancellation);
        return ids.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second ?? throw new ExportException($"{pair.First} has no text in the graph"));
    }

    private async Task<IReadOnlyList<Conflicts.Conflict>> ConflictsAsync(List<Statement> statements)
    {
        var all = (await store.ListConflictsAsync(null, null, PageRequest.All, cancellation)).Items;
        if (!graph.IsPart)
            return all;
        var there = statements.Select(s => s.Id).ToHashSet();
        return [.. all.Where(c => c.Statements.All(there.Contains))];
    }

    private async Task<IReadOnlyList<Diagnostics.Diagnostic>> DiagnosticsAsync(DocumentId[] ids)
    {
        var all = (await store.ListDiagnosticsAsync(null, null, PageRequest.All, cancellation)).Items;
        return graph.IsPart ? [.. all.Where(d => d.Document is { } id && ids.Contains(id))] : all;
    }
}
