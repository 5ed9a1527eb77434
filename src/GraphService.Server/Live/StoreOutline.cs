using GraphService.Comparisons;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.Live;

/// <summary>What must be known of a store's graph to tell how the next one differs: the ids, sorted, and the heads of the documents.</summary>
internal sealed record StoreOutline(
    string ContentHash, IReadOnlyList<EntityId> Entities, IReadOnlyList<StatementId> Statements, IReadOnlyList<SourceDocument> Documents)
{
    private const int PieceSize = 10_000;

    /// <summary>Reads it; null where the graph was changed meanwhile.</summary>
    public static async Task<StoreOutline?> ReadAsync(IGraphStore store, CancellationToken cancellation)
    {
        var hash = await store.GetContentHashAsync(cancellation);
        var entities = await AllAsync<EntityId>(last => store.ReadEntityIdsAsync(last, PieceSize, cancellation));
        var statements = await AllAsync<StatementId>(last => store.ReadStatementIdsAsync(last, PieceSize, cancellation));
        var documents = await store.ListDocumentsAsync(PageRequest.All, cancellation);
        return await store.GetContentHashAsync(cancellation) == hash ? new StoreOutline(hash, entities, statements, documents.Items) : null;
    }

    /// <summary>How this graph differs from one before it.</summary>
    public GraphChange Since(StoreOutline before)
    {
        var (entities, statements) = (GraphChange.Count(before.Entities, Entities), GraphChange.Count(before.Statements, Statements));
        var known = before.Documents.ToDictionary(d => d.Id);
        var documents = Documents.Where(d => !known.TryGetValue(d.Id, out var other) || other != d).OrderBy(d => d.Id);
        return new GraphChange(ContentHash, entities.Added, entities.Removed, statements.Added, statements.Removed, [.. documents]);
    }

    private static async Task<IReadOnlyList<TId>> AllAsync<TId>(Func<TId?, ValueTask<IReadOnlyList<TId>>> read)
        where TId : struct
    {
        var all = new List<TId>();
        for (var piece = await read(null); piece.Count > 0; piece = await read(all[^1]))
            all.AddRange(piece);
        return all;
    }
}
