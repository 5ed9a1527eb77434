using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading;

/// <content>What belongs to something: to entities, documents, passages, statements.</content>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityTree?>> GetTreesAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation) =>
        new(statements.TreesAsync(ids, relations, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Relation>>> GetRelationsAsync(IReadOnlyList<EntityId> ids, RelationQuery query, PageRequest page, CancellationToken cancellation) =>
        new(statements.RelationsAsync(ids, query, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfEntitiesAsync(IReadOnlyList<EntityId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        new(statements.OfEntitiesAsync(ids, filter, order, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        new(statements.OfDocumentsAsync(ids, filter, order, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Statement>>> GetStatementsOfPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        new(statements.OfPassagesAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) =>
        new(conflicts.OfStatementsAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfEntitiesAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        new(entities.MentionsAsync(ids, document, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        new(documents.MentionsAsync(ids, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<SourceDocument>>> GetDocumentsOfEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        new(entities.DocumentsAsync(ids, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Passage>>> GetPassagesOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        new(documents.PassagesAsync(ids, page, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<Diagnostic>>> GetDiagnosticsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        new(documents.DiagnosticsAsync(ids, cancellation));
}
