using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Conflicts;
using GraphService.Neo4j.Reading.Documents;
using GraphService.Neo4j.Reading.Entities;
using GraphService.Neo4j.Reading.Searches;
using GraphService.Neo4j.Reading.Statements;
using GraphService.Neo4j.Reading.Walks;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading;

/// <summary>
/// The graph that an import brought into a Neo4j. It keeps nothing of it: each answer is what the database says at that moment, one query an
/// answer, walks and former ids aside. A database that can't be asked, or whose graph is not whole, is a <see cref="StoreUnavailableException"/>.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly SummaryReader summaries;
    private readonly SummaryReader probe;
    private readonly EntityReader entities;
    private readonly StatementReader statements;
    private readonly DocumentReader documents;
    private readonly PassageReader passages;
    private readonly ConflictReader conflicts;
    private readonly SearchReader searches;
    private readonly WalkReader walks;

    /// <param name="client">The database; whoever made it disposes of it.</param>
    /// <param name="ontology">What the statements are made of.</param>
    public Neo4jGraphStore(Neo4jClient client, Ontology ontology)
    {
        var queries = new QueryRunner(client.ReadAsync, client.ReadPlainAsync);
        var current = new CurrentIds(queries);
        summaries = new SummaryReader(queries, ontology);
        probe = new SummaryReader(new QueryRunner(client.ProbeAsync), ontology);
        entities = new EntityReader(queries, current);
        statements = new StatementReader(queries, current);
        documents = new DocumentReader(queries);
        passages = new PassageReader(queries);
        conflicts = new ConflictReader(queries, current);
        searches = new SearchReader(queries);
        walks = new WalkReader(queries, ontology, current, entities, statements);
    }

    /// <inheritdoc/>
    public string Kind => "neo4j";

    /// <inheritdoc/>
    public bool SaysGraphOfPages => true;

    /// <inheritdoc/>
    public bool SavesUnread => true;

    /// <inheritdoc/>
    public bool ReadsTrees => true;

    /// <summary>
    /// Asks whether the database holds a whole graph, and which: so little that it can be asked every second. It waits behind no other read; for one at a time.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It doesn't, or it can't be asked; the message says why.</exception>
    public async ValueTask<GraphIdentity> ProbeAsync(CancellationToken cancellation) => await probe.IdentityAsync(cancellation);

    /// <summary>Which graph the database holds.</summary>
    /// <exception cref="StoreUnavailableException">None that is whole, or it can't be asked.</exception>
    public async ValueTask<GraphIdentity> GetIdentityAsync(CancellationToken cancellation) => await summaries.IdentityAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask<string> GetContentHashAsync(CancellationToken cancellation) => (await summaries.IdentityAsync(cancellation)).ContentHash;

    /// <inheritdoc/>
    public ValueTask<GraphSummary> GetSummaryAsync(CancellationToken cancellation) => new(summaries.SummaryAsync(cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityId>> ReadEntityIdsAsync(EntityId? after, int count, CancellationToken cancellation) => new(entities.IdsAsync(after, count, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StatementId>> ReadStatementIdsAsync(StatementId? after, int count, CancellationToken cancellation) => new(statements.IdsAsync(after, count, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity?>> GetEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) => new(entities.GetAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Statement?>> GetStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) => new(statements.GetAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SourceDocument?>> GetDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) => new(documents.GetAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SourceText?>> GetTextsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) => new(documents.TextsAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) => new(passages.GetAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Conflict?>> GetConflictsAsync(IReadOnlyList<ConflictId> ids, CancellationToken cancellation) => new(conflicts.GetAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAtAsync(IReadOnlyList<TextPosition> positions, CancellationToken cancellation) => new(passages.AtAsync(positions, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<int>> GetDegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) => new(entities.DegreesAsync(ids, cancellation));
}
