using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Statements;

namespace GraphService.Stores;

/// <summary>
/// All reads of a graph. One conformance suite passes on every implementation. Reads that take ids answer one for each, in the order of the
/// ids, so that one level of a GraphQL operation is one call; an unknown id gives null, or an empty page. An entity is also found by an id
/// that curation joined into it, wherever an id is taken: also in filters and walks. Lists have a stable order with ties by id. Implementations are safe for concurrent use and answer from one graph a call.
/// </summary>
public interface IGraphStore
{
    /// <summary><c>embedded</c> or <c>neo4j</c>.</summary>
    string Kind { get; }

    /// <summary>The hash of the graph that there is now: equal hashes mean equal graphs. Little to ask: pages of a list are compared by it.</summary>
    ValueTask<string> GetContentHashAsync(CancellationToken cancellation);

    /// <summary>Whether relations and lists of statements and entities say of which graph they are, where a request asks for it (<see cref="PageRequest.WithGraph"/>).</summary>
    bool SaysGraphOfPages => false;

    /// <summary>Whether what a request leaves unread (<see cref="PageRequest.Unread"/>) costs the store less; else all who ask the same may share an answer.</summary>
    bool SavesUnread => false;

    /// <summary>Figures of the whole graph.</summary>
    ValueTask<GraphSummary> GetSummaryAsync(CancellationToken cancellation);

    /// <summary>The ids of the next entities after one (null: from the first), in order of the ids, <paramref name="count"/> at most: for whoever reads them all.</summary>
    ValueTask<IReadOnlyList<EntityId>> ReadEntityIdsAsync(EntityId? after, int count, CancellationToken cancellation);

    /// <summary>The ids of the next statements after one, in the same way.</summary>
    ValueTask<IReadOnlyList<StatementId>> ReadStatementIdsAsync(StatementId? after, int count, CancellationToken cancellation);

    /// <summary>Entities by id.</summary>
    ValueTask<IReadOnlyList<Entity?>> GetEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation);

    /// <summary>Whether <see cref="GetTreesAsync"/> costs less than reading a level after the other.</summary>
    bool ReadsTrees => false;

    /// <summary>Entities by id with several levels of their relations, all of them of one graph and each page as <see cref="GetRelationsAsync"/> gives it.</summary>
    ValueTask<IReadOnlyList<EntityTree?>> GetTreesAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation);

    /// <summary>Statements by id.</summary>
    ValueTask<IReadOnlyList<Statement?>> GetStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation);

    /// <summary>Documents by id.</summary>
    ValueTask<IReadOnlyList<SourceDocument?>> GetDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation);

    /// <summary>Whole texts of documents by id.</summary>
    ValueTask<IReadOnlyList<SourceText?>> GetTextsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation);

    /// <summary>Passages by id.</summary>
    ValueTask<IReadOnlyList<Passage?>> GetPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation);

    /// <summary>Conflicts by id.</summary>
    ValueTask<IReadOnlyList<Conflict?>> GetConflictsAsync(IReadOnlyList<ConflictId> ids, CancellationToken cancellation);

    /// <summary>The passages that hold an offset; where it lies between two, the one before it, before the first the first, past the end the last; null only where a document is unknown or has none.</summary>
    ValueTask<IReadOnlyList<Passage?>> GetPassagesAtAsync(IReadOnlyList<TextPosition> positions, CancellationToken cancellation);

    /// <summary>Number of asserted statements of each entity; one about itself counts once.</summary>
    ValueTask<IReadOnlyList<int>> GetDegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation);

    /// <summary>The statements of one predicate at each entity.</summary>
    ValueTask<IReadOnlyList<Page<Relation>>> GetRelationsAsync(IReadOnlyList<EntityId> ids, RelationQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>The statements in which each entity is subject or object.</summary>
    ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfEntitiesAsync(IReadOnlyList<EntityId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>The statements with evidence in each document.</summary>
    ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>The statements with evidence that starts in each passage, as <see cref="GetPassagesAtAsync"/> tells, by id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Statement>>> GetStatementsOfPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation);

    /// <summary>The conflicts that each statement is part of, by id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation);

    /// <summary>The mentions of each entity, in one document or in all; by document, start and end.</summary>
    ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfEntitiesAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation);

    /// <summary>The mentions in each document, by start, end and entity.</summary>
    ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation);

    /// <summary>The documents that mention each entity: oldest first by the first day of the date, undated last, then by id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<SourceDocument>>> GetDocumentsOfEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation);

    /// <summary>The passages of each document, by start.</summary>
    ValueTask<IReadOnlyList<Page<Passage>>> GetPassagesOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation);

    /// <summary>What was found in each document, in the compiled graph's order: by start and code.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Diagnostic>>> GetDiagnosticsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation);

    /// <summary>All entities that fit.</summary>
    ValueTask<Page<Entity>> ListEntitiesAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>All statements that fit.</summary>
    ValueTask<Page<Statement>> ListStatementsAsync(StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>All documents, oldest first as in <see cref="GetDocumentsOfEntitiesAsync"/>.</summary>
    ValueTask<Page<SourceDocument>> ListDocumentsAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>All conflicts, or those of a kind or of an entity's statements, by id.</summary>
    ValueTask<Page<Conflict>> ListConflictsAsync(ConflictKind? kind, EntityId? entity, PageRequest page, CancellationToken cancellation);

    /// <summary>All diagnostics, or those of a severity or a document, in the compiled graph's order.</summary>
    ValueTask<Page<Diagnostic>> ListDiagnosticsAsync(Severity? severity, DocumentId? document, PageRequest page, CancellationToken cancellation);

    /// <summary>The entities that have a name of this key: highest degree first, then by id. An empty key is the key of no name.</summary>
    ValueTask<IReadOnlyList<Entity>> FindByNameAsync(NameKey name, EntityType? type, CancellationToken cancellation);

    /// <summary>The document of a path relative to the workspace, written with slashes.</summary>
    ValueTask<SourceDocument?> FindDocumentAsync(string path, CancellationToken cancellation);

    /// <summary>
    /// Every entity of the types whose names may match a search text: exactly, by prefix, in part or nearly. <see cref="NameRanking"/> ranks them;
    /// a store owes at least those that it ranks.
    /// </summary>
    ValueTask<IReadOnlyList<EntityCandidate>> SearchNamesAsync(string text, IReadOnlyList<EntityType>? types, CancellationToken cancellation);

    /// <summary>
    /// A page of the entities whose names match a search text, in the order of <see cref="NameRanking"/>. A store that can tell the best without
    /// reading all candidates does so; else they are ranked here.
    /// </summary>
    async ValueTask<Page<NameMatch>> RankNamesAsync(string text, IReadOnlyList<EntityType>? types, PageRequest page, CancellationToken cancellation) =>
        NameRanking.Rank(text, await SearchNamesAsync(text, types, cancellation)).Slice(page);

    /// <summary>
    /// Every passage, of one document or of all and of whatever kind, that has one of the words of a search text. <see cref="PassageRanking"/>
    /// ranks them; a store owes at least those that it ranks, and no text makes it fail.
    /// </summary>
    ValueTask<IReadOnlyList<PassageCandidate>> SearchPassagesAsync(string text, DocumentId? document, CancellationToken cancellation);

    /// <summary>The shortest ways between two entities; none where an end is unknown or both are one.</summary>
    ValueTask<IReadOnlyList<GraphPath>> FindPathsAsync(PathQuery query, CancellationToken cancellation);

    /// <summary>Who pays or owns whom.</summary>
    ValueTask<Page<InvestmentChain>> FindChainsAsync(ChainQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>What lies around some entities.</summary>
    ValueTask<Neighborhood> GetNeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation);
}
