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
        return await call.Operation.Store.ListEntitiesAsync(Filter(call), order, call.Page(), call.Cancellation);
    }

    public static async ValueTask<object?> DocumentsAsync(object? root, Call call) => await call.Operation.Store.ListDocumentsAsync(call.Page(), call.Cancellation);

    public static async ValueTask<object?> ConflictsAsync(object? root, Call call) =>
        await call.Operation.Store.ListConflictsAsync(call.Arguments.Choice<ConflictKind>("kind"), call.Arguments.Entity("entity"), call.Page(), call.Cancellation);

    public static async ValueTask<object?> DiagnosticsAsync(object? root, Call call) =>
        await call.Operation.Store.ListDiagnosticsAsync(call.Arguments.Choice<Severity>("severity"), call.Arguments.Document("document"), call.Page(), call.Cancellation);

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
