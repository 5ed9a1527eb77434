using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Lists of the whole graph.</summary>
internal static class RootLists
{
    public static async ValueTask<object?> EntitiesAsync(object? root, Call call)
    {
        var order = call.Arguments.Choice<EntityOrder>("orderBy") ?? EntityOrder.Name;
        var (filter, store, cancellation) = (Filter(call), call.Operation.Store, call.Cancellation);
        return await call.SelectedList(order).ReadAsync(page => store.ListEntitiesAsync(filter, order, page, cancellation), cancellation);
    }

    public static ValueTask<object?> DocumentsAsync(object? root, Call call)
    {
        var (store, cancellation) = (call.Operation.Store, call.Cancellation);
        return call.List().ReadAsync(page => store.ListDocumentsAsync(page, cancellation), cancellation);
    }

    public static ValueTask<object?> ConflictsAsync(object? root, Call call)
    {
        var (kind, entity, cancellation) = (call.Arguments.Choice<ConflictKind>("kind"), call.Arguments.Entity("entity"), call.Cancellation);
        return call.List().ReadAsync(page => call.Operation.Store.ListConflictsAsync(kind, entity, page, cancellation), cancellation);
    }

    public static ValueTask<object?> DiagnosticsAsync(object? root, Call call)
    {
        var (severity, document, cancellation) = (call.Arguments.Choice<Severity>("severity"), call.Arguments.Document("document"), call.Cancellation);
        return call.List().ReadAsync(page => call.Operation.Store.ListDiagnosticsAsync(severity, document, page, cancellation), cancellation);
    }

    private static EntityFilter Filter(Call call)
    {
        if (call.Arguments["filter"] is not IDictionary<string, object?> fields)
            return EntityFilter.None;
        var filter = new ArgumentReader(fields);
        return new EntityFilter
        {
            Types = filter.List<EntityType>("types"),
            Subtypes = filter.List<string>("subtypes"),
            NameContains = filter.Text("nameContains"),
            NameStartsWith = filter.Text("nameStartsWith"),
            Document = filter.Document("document"),
            MinDegree = filter.Number("minDegree"),
        };
    }
}
