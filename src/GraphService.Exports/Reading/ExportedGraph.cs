using System.Runtime.CompilerServices;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Exports.Reading;

/// <summary>A graph, or a part of one, as it is exported: entities and statements in order of their ids, read in pieces from any store.</summary>
internal sealed class ExportedGraph
{
    private const int PieceSize = 500;
    private readonly IGraphStore store;
    private readonly ExportSelection selection;
    private readonly Neighborhood? around;
    private readonly Dictionary<DocumentId, SourceDocument> documents;
    private HashSet<EntityId>? ends;

    private ExportedGraph(IGraphStore store, ExportSelection selection, GraphSummary summary, Neighborhood? around, Dictionary<DocumentId, SourceDocument> documents) =>
        (this.store, this.selection, Summary, this.around, this.documents) = (store, selection, summary, around, documents);

    /// <summary>Figures of the whole graph.</summary>
    public GraphSummary Summary { get; }

    /// <summary>What is left out of the part that was asked for; empty where nothing is.</summary>
    public string LeftOut => around is { Truncated: true } ? $"{around.EntityTotal} entities lie there; the nearest {around.Entities.Count} are written" : "";

    /// <summary>Whether something of the graph may be left out.</summary>
    public bool IsPart => around is not null || selection.Filters;

    /// <summary>Whether statements of some stances are asked for.</summary>
    public bool SelectsStances => selection.Stances is not null;

    /// <exception cref="ExportException">An entity that the selection names is not in the graph.</exception>
    public static async Task<ExportedGraph> OpenAsync(IGraphStore store, ExportSelection selection, CancellationToken cancellation)
    {
        var summary = await store.GetSummaryAsync(cancellation);
        var around = selection.Around is null ? null : await AroundAsync(store, selection, cancellation);
        var documents = await store.ListDocumentsAsync(PageRequest.All, cancellation);
        return new ExportedGraph(store, selection, summary, around, documents.Items.ToDictionary(d => d.Id));
    }

    /// <summary>A document that a piece of evidence names.</summary>
    public SourceDocument Document(DocumentId id) => documents[id];

    /// <summary>All documents, by id.</summary>
    public IEnumerable<SourceDocument> Documents => documents.Values.OrderBy(d => d.Id);

    public async IAsyncEnumerable<IReadOnlyList<Entity>> EntitiesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (around is not null)
        {
            yield return around.Entities;
            yield break;
        }
        ends ??= selection.Filters ? await EndsAsync(cancellation) : null;
        EntityId? last = null;
        while (await store.ReadEntityIdsAsync(last, PieceSize, cancellation) is { Count: > 0 } ids)
        {
            last = ids[^1];
            var wanted = ends is null ? ids : [.. ids.Where(ends.Contains)];
            yield return [.. (await store.GetEntitiesAsync(wanted, cancellation)).OfType<Entity>()];
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<Statement>> StatementsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (around is not null)
        {
            yield return around.Statements;
            yield break;
        }
        var filter = new StatementFilter { Predicates = selection.Predicates, Stances = selection.Stances, AsOf = selection.AsOf };
        StatementId? last = null;
        while (await store.ReadStatementIdsAsync(last, PieceSize, cancellation) is { Count: > 0 } ids)
        {
            last = ids[^1];
            yield return [.. (await store.GetStatementsAsync(ids, cancellation)).OfType<Statement>().Where(s => filter.Fits(s, _ => false))];
        }
    }

    /// <summary>The entities of some ids, each once; without those that are not there.</summary>
    public async Task<Dictionary<EntityId, Entity>> EntitiesOfAsync(IEnumerable<EntityId> ids, CancellationToken cancellation) =>
        (await store.GetEntitiesAsync([.. ids.Distinct()], cancellation)).OfType<Entity>().ToDictionary(e => e.Id);

    /// <summary>The graph, or the part, with its documents and all that belongs to them.</summary>
    public Task<GraphPieces> PiecesAsync(ExportTally tally, CancellationToken cancellation) => GraphPieces.OpenAsync(this, store, tally, cancellation);

    /// <exception cref="ExportException">The graph was changed since it was opened, so that what was read is of two graphs.</exception>
    public async Task CheckUnchangedAsync(CancellationToken cancellation)
    {
        if (await store.GetContentHashAsync(cancellation) != Summary.ContentHash)
            throw new ExportException("the graph was changed while it was written; what was written is of two graphs and must not be used");
    }

    private static async Task<Neighborhood> AroundAsync(IGraphStore store, ExportSelection selection, CancellationToken cancellation)
    {
        var ids = selection.Around!;
        var found = await store.GetEntitiesAsync(ids, cancellation);
        for (var i = 0; i < ids.Count; i++)
            if (found[i] is null)
                throw new ExportException($"there is no entity '{ids[i]}' in the graph; ids look like company-zypl-ai");
        return await store.GetNeighborhoodAsync(
            new NeighborhoodQuery(ids)
            {
                Hops = selection.Hops,
                Predicates = selection.Predicates,
                Stances = selection.Stances ?? Enum.GetValues<Stance>(),
                AsOf = selection.AsOf,
                Limit = NeighborhoodQuery.EntityLimit,
            },
            cancellation);
    }

    private async Task<HashSet<EntityId>> EndsAsync(CancellationToken cancellation)
    {
        var found = new HashSet<EntityId>();
        await foreach (var piece in StatementsAsync(cancellation))
            foreach (var statement in piece)
            {
                found.Add(statement.Subject);
                found.Add(statement.Object);
            }
        return found;
    }
}
