using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded;

/// <content>What belongs to something: to entities, documents, passages, statements.</content>
public sealed partial class EmbeddedGraphStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityTree?>> GetTreesAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation) =>
        Trees.ReadAsync(this, ids, relations, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Relation>>> GetRelationsAsync(IReadOnlyList<EntityId> ids, RelationQuery query, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => relations.Read(graph.EntityNumbers.Find(id), query, page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfEntitiesAsync(IReadOnlyList<EntityId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => statements.OfEntity(graph.EntityNumbers.Find(id), filter, order, page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => statements.OfDocument(graph.DocumentNumbers.Find(id), filter, order, page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Statement>>> GetStatementsOfPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        Each(ids, id => documents.StatementsOfPassage(graph.PassageNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) =>
        Each(ids, conflicts.Of, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfEntitiesAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => mentions.OfEntity(graph.EntityNumbers.Find(id), document, page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => mentions.OfDocument(graph.DocumentNumbers.Find(id), page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<SourceDocument>>> GetDocumentsOfEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        Each(ids, id => mentions.DocumentsOf(graph.EntityNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Passage>>> GetPassagesOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => documents.PassagesOf(graph.DocumentNumbers.Find(id), page), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAtAsync(IReadOnlyList<TextPosition> positions, CancellationToken cancellation) =>
        Each(positions, documents.PassageAt, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Diagnostic>>> GetDiagnosticsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        Each(ids, id => documents.DiagnosticsOf(graph.DocumentNumbers.Find(id)), cancellation);
}
