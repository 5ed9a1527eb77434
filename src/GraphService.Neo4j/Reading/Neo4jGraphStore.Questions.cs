using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading;

/// <content>Questions to the whole graph: lists, names, searches and walks.</content>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public ValueTask<Page<Entity>> ListEntitiesAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation) =>
        new(entities.ListAsync(filter, order, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<Statement>> ListStatementsAsync(StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        new(statements.ListAsync(filter, order, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<SourceDocument>> ListDocumentsAsync(PageRequest page, CancellationToken cancellation) => new(documents.ListAsync(page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<Conflict>> ListConflictsAsync(ConflictKind? kind, EntityId? entity, PageRequest page, CancellationToken cancellation) =>
        new(conflicts.ListAsync(kind, entity, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<Diagnostic>> ListDiagnosticsAsync(Severity? severity, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        new(documents.ListDiagnosticsAsync(severity, document, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity>> FindByNameAsync(NameKey name, EntityType? type, CancellationToken cancellation) => new(searches.NamedAsync(name, type, cancellation));

    /// <inheritdoc/>
    public ValueTask<SourceDocument?> FindDocumentAsync(string path, CancellationToken cancellation) => new(documents.FindAsync(path, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityCandidate>> SearchNamesAsync(string text, IReadOnlyList<EntityType>? types, CancellationToken cancellation) =>
        new(searches.NamesAsync(text, types, null, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<NameMatch>> RankNamesAsync(string text, IReadOnlyList<EntityType>? types, PageRequest page, CancellationToken cancellation) =>
        new(searches.RankedAsync(text, types, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PassageCandidate>> SearchPassagesAsync(string text, DocumentId? document, CancellationToken cancellation) =>
        new(searches.PassagesAsync(text, document, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<GraphPath>> FindPathsAsync(PathQuery query, CancellationToken cancellation) => new(walks.PathsAsync(query, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<InvestmentChain>> FindChainsAsync(ChainQuery query, PageRequest page, CancellationToken cancellation) => new(walks.ChainsAsync(query, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Neighborhood> GetNeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation) => new(walks.NeighborhoodAsync(query, cancellation));
}
