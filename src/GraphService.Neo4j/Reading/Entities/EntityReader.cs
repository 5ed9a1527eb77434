using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Reading.Documents;
using GraphService.Neo4j.Reading.Paging;
using GraphService.Neo4j.Searches;
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
        AskAsync<Entity?>(new QueryShape("entities").With("details"), ids, [], row => EntityLayout.Read(row.Map("entity")), null, cancellation);

    public Task<IReadOnlyList<int>> DegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        AskAsync(new QueryShape("degrees"), ids, [], row => row.Number("degree"), 0, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<SourceDocument>>> DocumentsAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<SourceDocument>>(new QueryShape("documents-of-entities"), ids, [], row => [.. row.Maps("documents").Select(DocumentLayout.Read)], [], cancellation);

    public Task<IReadOnlyList<Page<Mention>>> MentionsAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        AskAsync(new QueryShape("mentions-of-entities"), ids, new Parameters { { "document", document?.Value } }.With(Pages.ParametersOf(page)),
            row => Pages.Read(row, "mentions", page, DocumentRows.Mention), Pages.Empty<Mention>(), cancellation);

    public async Task<Page<Entity>> ListAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation)
    {
        if (filter.FitsNothing())
            return Pages.Empty<Entity>();
        var shape = ShapeOf(filter, order, page);
        var rows = await queries.AskAsync(shape, [], ParametersOf(filter).With(Pages.ParametersOf(page)), cancellation);
        return Pages.Read(rows[0], "entities", page, EntityLayout.Read);
    }

    private Task<IReadOnlyList<T>> AskAsync<T>(QueryShape query, IReadOnlyList<EntityId> ids, Parameters parameters, Func<PropertyMap, T> read, T nothing, CancellationToken cancellation) =>
        current.AskAsync(ids, texts => queries.AskAsync(query, texts, parameters, cancellation), read, nothing, cancellation);

    private static QueryShape ShapeOf(EntityFilter filter, EntityOrder order, PageRequest page)
    {
        var shape = new QueryShape("entity-list").With(Spelling.Of(order))
            .If(filter.Types is not null, "types").If(filter.Subtypes is not null, "subtypes")
            .If(KeyOf(filter.NameContains).Length > 0, "part").If(KeyOf(filter.NameStartsWith).Length > 0, "beginning")
            .If(filter.Document is not null, "document").If(filter.Document is null && IndexOf(filter) is not null, "index").If(filter.MinDegree is not null, "minDegree");
        var counted = !page.Unread.HasFlag(Parts.Total);
        var whole = Pages.AreFromTheEnd(page);
        return shape.If(whole, "whole").If(counted && !whole, shape.Conditions.Count == 1 ? "all" : "counted").If(page.WithGraph, "graph").With("details");
    }

    private static Parameters ParametersOf(EntityFilter filter) => new()
    {
        { "types", EnumNames.Of(filter.Types) },
        { "subtypes", filter.Subtypes },
        { "part", KeyOf(filter.NameContains) },
        { "beginning", KeyOf(filter.NameStartsWith) },
        { "index", IndexOf(filter) },
        { "document", filter.Document?.Value },
        { "minDegree", filter.MinDegree },
    };

    // What narrows the most of what the index of names can be asked.
    private static string? IndexOf(EntityFilter filter) =>
        KeyOf(filter.NameStartsWith) is { Length: > 0 } beginning ? NameSearch.Beginning(beginning).Index
        : KeyOf(filter.NameContains) is { Length: > 0 } part ? NameSearch.Part(part).Index
        : null;

    private static string KeyOf(string? part) => SearchText.NameKeyOf(part ?? "");
}
