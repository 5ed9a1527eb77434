using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded;

/// <content>Questions to the whole graph: lists, names, searches and walks.</content>
public sealed partial class EmbeddedGraphStore
{
    /// <inheritdoc/>
    public ValueTask<Page<Entity>> ListEntitiesAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation) =>
        new(entities.List(filter, order, page));

    /// <inheritdoc/>
    public ValueTask<Page<Statement>> ListStatementsAsync(StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        new(statements.OfAll(filter, order, page));

    /// <inheritdoc/>
    public ValueTask<Page<SourceDocument>> ListDocumentsAsync(PageRequest page, CancellationToken cancellation) =>
        new(mentions.ByAge.Slice(page).Map(d => graph.Documents[d]));

    /// <inheritdoc/>
    public ValueTask<Page<Conflict>> ListConflictsAsync(ConflictKind? kind, EntityId? entity, PageRequest page, CancellationToken cancellation) =>
        new(conflicts.List(kind, entity, page));

    /// <inheritdoc/>
    public ValueTask<Page<Diagnostic>> ListDiagnosticsAsync(Severity? severity, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        new(severity is null && document is null
            ? graph.Graph.Diagnostics.Slice(page)
            : graph.Graph.Diagnostics.Where(d => (severity ?? d.Severity) == d.Severity && (document is null || d.Document == document)).ToList().Slice(page));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity>> FindByNameAsync(NameKey name, EntityType? type, CancellationToken cancellation) =>
        new(entities.Named(name, type));

    /// <inheritdoc/>
    public ValueTask<SourceDocument?> FindDocumentAsync(string path, CancellationToken cancellation) =>
        new(documents.At(path));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityCandidate>> SearchNamesAsync(string text, IReadOnlyList<EntityType>? types, CancellationToken cancellation) =>
        new(names.Search.All(text, types));

    /// <inheritdoc/>
    public ValueTask<Page<NameMatch>> RankNamesAsync(string text, IReadOnlyList<EntityType>? types, PageRequest page, CancellationToken cancellation) =>
        new(names.Search.Page(text, types, page));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PassageCandidate>> SearchPassagesAsync(string text, DocumentId? document, CancellationToken cancellation)
    {
        var index = await passages.WaitAsync(cancellation);
        return [.. index.Find(text).Where(p => document is null || graph.Passages[p].Document == document).Select(index.Candidate)];
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<GraphPath>> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        new(paths.Find(query, cancellation));

    /// <inheritdoc/>
    public ValueTask<Page<InvestmentChain>> FindChainsAsync(ChainQuery query, PageRequest page, CancellationToken cancellation) =>
        new(chains.Find(query, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<Neighborhood> GetNeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation) =>
        new(neighborhoods.Find(query, cancellation));
}
