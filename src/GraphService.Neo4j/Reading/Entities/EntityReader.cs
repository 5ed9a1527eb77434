using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Documents;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Neo4j.Reading.Entities;

/// <summary>Reads entities, and what else is told of each of them.</summary>
internal sealed class EntityReader(QueryRunner queries, CurrentIds current)
{
    public async Task<IReadOnlyList<EntityId>> IdsAsync(EntityId? after, int count, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync("entity-ids", new() { { "after", after?.Value ?? "" }, { "count", count } }, cancellation);
        return [.. rows.Select(row => row.Parsed<EntityId>("id", EntityId.TryParse))];
    }

    public Task<IReadOnlyList<Entity?>> GetAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        AskAsync<Entity?>("entities", ids, [], row => EntityLayout.Read(row.Map("entity")), null, cancellation);

    public Task<IReadOnlyList<int>> DegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        AskAsync("degrees", ids, [], row => row.Number("degree"), 0, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<SourceDocument>>> DocumentsAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<SourceDocument>>("documents-of-entities", ids, [], row => [.. row.Maps("documents").Select(DocumentLayout.Read)], [], cancellation);

    public Task<IReadOnlyList<Page<Mention>>> MentionsAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        AskAsync("mentions-of-entities", ids, new Parameters { { "document", document?.Value } }.With(Pages.ParametersOf(page)),
            row => Pages.Read(row, "mentions", page, DocumentRows.Mention), Pages.Empty<Mention>(), cancellation);

    public async Task<Page<Entity>> ListAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation)
    {
        if (filter.FitsNothing())
            return Pages.Empty<Entity>();
        var rows = await queries.RunAsync("entity-list", ParametersOf(filter, order).With(Pages.ParametersOf(page)), cancellation);
        return Pages.Read(rows[0], "entities", page, EntityLayout.Read);
    }

    private Task<IReadOnlyList<T>> AskAsync<T>(string query, IReadOnlyList<EntityId> ids, Parameters parameters, Func<PropertyMap, T> read, T nothing, CancellationToken cancellation) =>
        current.AskAsync(ids, texts => queries.RunAsync(query, new Parameters { { "ids", texts } }.With(parameters), cancellation), read, nothing, cancellation);

    private static Parameters ParametersOf(EntityFilter filter, EntityOrder order) => new()
    {
        { "types", EnumNames.Of(filter.Types) },
        { "subtypes", filter.Subtypes },
        { "part", SearchText.NameKeyOf(filter.NameContains ?? "") },
        { "beginning", SearchText.NameKeyOf(filter.NameStartsWith ?? "") },
        { "document", filter.Document?.Value },
        { "minDegree", filter.MinDegree },
        { "order", Spelling.Of(order) },
    };
}
