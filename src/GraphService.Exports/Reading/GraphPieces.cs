using System.Runtime.CompilerServices;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Graphs.Pieces;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Exports.Reading;

/// <summary>
/// What is exported as a whole graph with documents and all. A part (<see cref="PartContents"/>) also has the mentions of its entities, the conflicts
/// whose statements are all in it, and its documents' diagnostics.
/// </summary>
internal sealed class GraphPieces : IGraphPieces
{
    private const int PieceSize = 500;

    private readonly ExportedGraph graph;
    private readonly IGraphStore store;
    private readonly ExportTally tally;
    private readonly PartContents? part;
    private readonly StoredContents contents;

    private GraphPieces(ExportedGraph graph, IGraphStore store, ExportTally tally, PartContents? part)
    {
        (this.graph, this.store, this.tally, this.part) = (graph, store, tally, part);
        contents = new StoredContents(store);
        Documents = [.. part is null ? graph.Documents : graph.Documents.Where(d => part.Documents.Contains(d.Id))];
    }

    public string Name => graph.Summary.Name;

    public Ontology Ontology => graph.Summary.Ontology;

    public IReadOnlyList<SourceDocument> Documents { get; }

    public static async Task<GraphPieces> OpenAsync(ExportedGraph graph, IGraphStore store, ExportTally tally, CancellationToken cancellation) =>
        new(graph, store, tally, graph.IsPart ? await PartAsync(graph, store, cancellation) : null);

    public async Task<string> GetContentHashAsync(CancellationToken cancellation) =>
        part is null ? graph.Summary.ContentHash : await GraphFiles.HashAsync(this, cancellation);

    public async IAsyncEnumerable<IReadOnlyList<Entity>> ReadEntitiesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var piece in part is null ? graph.EntitiesAsync(cancellation) : PartEntitiesAsync(part.Entities, cancellation))
        {
            yield return [.. piece.Select(GraphOrder.Arranged)];
            count += piece.Count;
            tally.Entities = Math.Max(tally.Entities, count);
            tally.Tell();
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<Statement>> ReadStatementsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var piece in graph.StatementsAsync(cancellation))
        {
            yield return [.. piece.Select(GraphOrder.Arranged)];
            count += piece.Count;
            tally.Statements = Math.Max(tally.Statements, count);
            tally.Tell();
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<DocumentContent>> ReadContentsAsync(
        DocumentParts parts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in contents.ReadAsync(Documents, parts, cancellation))
        {
            yield return part is null ? piece : [.. piece.Select(c => c with { Mentions = [.. c.Mentions.Where(m => part.Entities.Contains(m.Entity))] })];
            tally.Tell();
        }
    }

    // Their ids say nothing of their order among documents, so all ids are sorted first, and nothing else of them is kept.
    public async IAsyncEnumerable<IReadOnlyList<Passage>> ReadPassagesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = new List<PassageId>();
        await foreach (var piece in contents.ReadAsync(Documents, DocumentParts.Passages, cancellation))
            ids.AddRange(piece.SelectMany(c => c.Passages).Select(p => p.Id));
        ids.Sort();
        foreach (var chunk in ids.Chunk(PieceSize))
            yield return [.. (await store.GetPassagesAsync(chunk, cancellation)).OfType<Passage>()];
    }

    public async IAsyncEnumerable<IReadOnlyList<Conflict>> ReadConflictsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in PagesAsync(request => store.ListConflictsAsync(null, null, request, cancellation)))
            yield return [.. page.Where(IsWhole).Select(GraphOrder.Arranged)];
    }

    public async IAsyncEnumerable<IReadOnlyList<Diagnostic>> ReadDiagnosticsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in PagesAsync(request => store.ListDiagnosticsAsync(null, null, request, cancellation)))
            yield return part is null ? page : [.. page.Where(d => d.Document is { } id && part.Documents.Contains(id))];
    }

    public async Task<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        var all = await store.GetConflictsOfStatementsAsync([.. statements.Select(s => s.Id)], cancellation);
        return part is null ? all : [.. all.Select(of => (IReadOnlyList<Conflict>)[.. of.Where(IsWhole)])];
    }

    private static async Task<PartContents> PartAsync(ExportedGraph graph, IGraphStore store, CancellationToken cancellation)
    {
        var part = new PartContents();
        await foreach (var piece in graph.StatementsAsync(cancellation))
            foreach (var statement in piece)
                part.Add(statement);
        await foreach (var piece in graph.EntitiesAsync(cancellation))
            foreach (var entity in piece)
                part.Add(entity.Id);
        var documents = graph.Documents.Where(d => part.Documents.Contains(d.Id));
        await foreach (var piece in new StoredContents(store).ReadAsync(documents, DocumentParts.Passages, cancellation))
            foreach (var passage in piece.SelectMany(c => c.Passages))
                part.Add(passage.Speaker);
        return part;
    }

    private static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(Func<PageRequest, ValueTask<Page<T>>> read)
    {
        for (int? after = null; ;)
        {
            var page = await read(new PageRequest(First: PieceSize, After: after));
            yield return page.Items;
            if (!page.HasNext)
                break;
            after = page.Offset + page.Items.Count - 1;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<Entity>> PartEntitiesAsync(IEnumerable<EntityId> ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var chunk in ids.Order().Chunk(PieceSize))
            yield return [.. (await store.GetEntitiesAsync(chunk, cancellation)).OfType<Entity>()];
    }

    private bool IsWhole(Conflict conflict) => part is null || conflict.Statements.All(part.Statements.Contains);
}
