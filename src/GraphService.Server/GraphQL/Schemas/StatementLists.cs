using GraphService.Documents;
using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Lists of statements: of entities, of documents, of all.</summary>
internal static class StatementLists
{
    public static object? OfEntity(Entity entity, Call call) => call.Plan(c => Plan<EntityId>(c, "entities", c.Operation.Store.GetStatementsOfEntitiesAsync)).Load(entity.Id);

    public static object? OfDocument(SourceDocument document, Call call) => call.Plan(c => Plan<DocumentId>(c, "documents", c.Operation.Store.GetStatementsOfDocumentsAsync)).Load(document.Id);

    public static async ValueTask<object?> All(object? root, Call call)
    {
        var (filter, order, store, cancellation) = (StatementFilterArgument.Read(call), Order(call), call.Operation.Store, call.Cancellation);
        return await call.SelectedList(order).ReadAsync(page => store.ListStatementsAsync(filter, order, page, cancellation), cancellation);
    }

    private delegate ValueTask<IReadOnlyList<Page<Statement>>> Fetch<TKey>(IReadOnlyList<TKey> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation);

    private static ListsOf<TKey, Statement> Plan<TKey>(Call call, string what, Fetch<TKey> fetch)
        where TKey : notnull
    {
        var (filter, order) = (StatementFilterArgument.Read(call), Order(call));
        return call.SelectedList(order).Lists<TKey, Statement>($"statements of {what} {call.Key}",
            (ids, page, cancellation) => fetch(ids, filter, order, page, cancellation));
    }

    private static StatementOrder Order(Call call) => call.Arguments.Choice<StatementOrder>("orderBy") ?? StatementOrder.Id;
}
