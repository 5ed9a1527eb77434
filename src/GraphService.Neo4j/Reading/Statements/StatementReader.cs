using GraphService.Documents;
using GraphService.Entities;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Entities;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Statements;

/// <summary>Reads statements: by id, at entities, in documents and passages, and all of them.</summary>
internal sealed class StatementReader(QueryRunner queries, CurrentIds current)
{
    public async Task<IReadOnlyList<StatementId>> IdsAsync(StatementId? after, int count, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("statement-ids", new() { { "after", after?.Value ?? "" }, { "count", count } }, cancellation);
        return [.. rows.Select(row => row.Parsed<StatementId>("id", StatementId.TryParse))];
    }

    public async Task<IReadOnlyList<Statement?>> GetAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation)
    {
        var rows = await queries.AskAsync(new QueryShape("statements").With("evidence", "amounts", "terms", "dates"), [.. ids.Distinct().Select(id => id.Value)], Parameters.None, cancellation);
        return Answers.InOrder(ids, rows.Select(row => (Statement?)StatementRows.Read(row.Map("statement"))).ToDictionary(s => s!.Id), null);
    }

    public Task<IReadOnlyList<Page<Relation>>> RelationsAsync(IReadOnlyList<EntityId> ids, RelationQuery query, PageRequest page, CancellationToken cancellation) =>
        RelationsAsync(ids, [new RelationReading(query, page, [])], cancellation);

    /// <summary>Entities with levels of their relations.</summary>
    public Task<IReadOnlyList<EntityTree?>> TreesAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation) => current.AskAsync<EntityTree?>(
        ids,
        texts => queries.AskAsync(RelationLevels.ShapeOf(relations, entity: true), texts, RelationLevels.ParametersOf(relations), cancellation),
        row => new EntityTree(EntityLayout.Read(row.Map("entity")), RelationLevels.Read(row, relations)),
        null,
        cancellation);

    public async Task<IReadOnlyList<Page<Statement>>> OfEntitiesAsync(IReadOnlyList<EntityId> ids, StatementFilter given, StatementOrder order, PageRequest page, CancellationToken cancellation)
    {
        var filter = await CurrentAsync(given, cancellation);
        var shape = StatementShapes.Of("statements-of-entities", filter, order).Paged(page);
        return await AtEntitiesAsync(shape, ids, StatementParameters.Of(filter).With(Pages.ParametersOf(page)), row => ReadPage(row, page), cancellation);
    }

    public async Task<IReadOnlyList<Page<Statement>>> OfDocumentsAsync(IReadOnlyList<DocumentId> ids, StatementFilter given, StatementOrder order, PageRequest page, CancellationToken cancellation)
    {
        var filter = await CurrentAsync(given, cancellation);
        var shape = StatementShapes.Of("statements-of-documents", filter, order).Paged(page);
        var rows = await queries.AskAsync(shape, [.. ids.Distinct().Select(id => id.Value)], StatementParameters.Of(filter).With(Pages.ParametersOf(page)), cancellation);
        return Answers.InOrder(ids, rows.ToDictionary(row => row.Parsed<DocumentId>("id", DocumentId.TryParse), row => ReadPage(row, page)), Pages.Empty<Statement>());
    }

    public async Task<IReadOnlyList<IReadOnlyList<Statement>>> OfPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation)
    {
        var rows = await queries.AskAsync(new QueryShape("statements-of-passages").With("evidence", "amounts", "terms", "dates"), [.. ids.Distinct().Select(id => id.Value)], Parameters.None, cancellation);
        var found = rows.ToDictionary(row => row.Parsed<PassageId>("id", PassageId.TryParse), row => (IReadOnlyList<Statement>)[.. row.Maps("statements").Select(StatementRows.Read)]);
        return Answers.InOrder(ids, found, []);
    }

    /// <summary>All statements that fit. Where they have an end or a document in common, they are looked for there and nowhere else.</summary>
    public async Task<Page<Statement>> ListAsync(StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation)
    {
        if ((filter.Subject ?? filter.Object ?? filter.Entity) is { } entity)
            return (await OfEntitiesAsync([entity], filter, order, page, cancellation))[0];
        if (filter.Document is { } document)
            return (await OfDocumentsAsync([document], filter, order, page, cancellation))[0];
        var now = await CurrentAsync(filter, cancellation);
        var shape = StatementShapes.Of("statement-list", now, order).Paged(page);
        return ReadPage((await queries.AskAsync(shape, [], StatementParameters.Of(now).With(Pages.ParametersOf(page)), cancellation))[0], page);
    }

    private Task<IReadOnlyList<Page<Relation>>> RelationsAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation) =>
        AtEntitiesAsync(RelationLevels.ShapeOf(relations, entity: false), ids, RelationLevels.ParametersOf(relations), row => RelationLevels.Read(row, relations)[0].Page, cancellation);

    private Task<IReadOnlyList<Page<T>>> AtEntitiesAsync<T>(QueryShape shape, IReadOnlyList<EntityId> ids, Parameters parameters, Func<PropertyMap, Page<T>> read, CancellationToken cancellation) =>
        current.AskAsync(ids, texts => queries.AskAsync(shape, texts, parameters, cancellation), read, Pages.Empty<T>(), cancellation);

    // A filter that names entities by the ids that they have now.
    private async Task<StatementFilter> CurrentAsync(StatementFilter filter, CancellationToken cancellation)
    {
        List<EntityId> ids = [.. new[] { filter.Subject, filter.Object, filter.Entity, filter.Speaker }.OfType<EntityId>()];
        if (ids.Count == 0)
            return filter;
        var found = await current.FindAsync(ids, cancellation);
        return filter with { Subject = Now(filter.Subject), Object = Now(filter.Object), Entity = Now(filter.Entity), Speaker = Now(filter.Speaker) };

        EntityId? Now(EntityId? id) => id is { } given ? found.GetValueOrDefault(given, given) : null;
    }

    private static Page<Statement> ReadPage(PropertyMap row, PageRequest page) => Pages.Read(row, "statements", page, StatementRows.Read);
}
