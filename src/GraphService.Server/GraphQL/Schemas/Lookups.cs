using GraphService.Documents;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Finds single things by id, name or path.</summary>
internal static class Lookups
{
    /// <summary>The most ids that <c>nodes</c> takes.</summary>
    public const int MostNodes = 100;

    public static object? Node(object? root, Call call) => NodeOf(call.Arguments.Id("id")!, call.Operation);

    public static object? Nodes(object? root, Call call)
    {
        var (ids, operation) = (call.Arguments.Ids("ids")!, call.Operation);
        return ids.Count <= MostNodes
            ? ids.Select(id => NodeOf(id, operation)).ToArray()
            : throw new BadUserInputError($"ids has {ids.Count} ids; at most {MostNodes} are answered at once.");
    }

    public static async ValueTask<object?> EntityAsync(Call call, EntityType? type)
    {
        var (id, name, operation, cancellation) = (call.Arguments.Id("id"), call.Arguments.Text("name"), call.Operation, call.Cancellation);
        if (id is null == name is null)
            throw new BadUserInputError("Give either id or name.");
        return name is null ? ById(id!, type, call.Readings, operation) : await ByNameAsync(name, type, operation, cancellation);
    }

    public static async ValueTask<object?> DocumentAsync(Call call)
    {
        var (id, path, operation, cancellation) = (call.Arguments.Id("id"), call.Arguments.Text("path"), call.Operation, call.Cancellation);
        if (id is null == path is null)
            throw new BadUserInputError("Give either id or path.");
        var found = path is not null ? await operation.Store.FindDocumentAsync(path, cancellation)
            : DocumentId.TryParse(id, out var parsed) ? (await operation.Store.GetDocumentsAsync([parsed], cancellation))[0]
            : null;
        return found ?? throw await UnknownDocumentAsync(id, path, operation, cancellation);
    }

    private static Loaded<Entity> ById(string id, EntityType? type, ReadingPlan readings, Operation operation) =>
        readings.Load(EntityId.TryParse(id, out var parsed) ? parsed : default, operation).ThenAsync(async (found, cancellation) =>
            found is not null && (type is null || found.Type == type) ? found : throw await UnknownAsync(id, null, type, operation, cancellation));

    private static async ValueTask<Entity> ByNameAsync(string name, EntityType? type, Operation operation, CancellationToken cancellation)
    {
        var key = NameKey.Of(name);
        IReadOnlyList<Entity> found = key.Value.Length == 0 ? [] : await operation.Store.FindByNameAsync(key, type, cancellation);
        return found.Count > 0 ? found[0] : throw await UnknownAsync(null, name, type, operation, cancellation);
    }

    private static async ValueTask<NotFoundError> UnknownAsync(string? id, string? name, EntityType? type, Operation operation, CancellationToken cancellation)
    {
        // An id is made of a type and a name: what follows the first hyphen is looked for as a name.
        var words = name ?? (id!.Contains('-', StringComparison.Ordinal) ? id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..] : id).Replace('-', ' ');
        var suggestions = await Suggestions.ForAsync(operation.Store, SearchText.Bounded(words), type, cancellation);
        var what = type is { } t ? EnumTypes.Spelling(t).ToLowerInvariant() : "entity";
        return new NotFoundError($"There is no {what} {(name is null ? "with the id" : "named")} \"{Shortened(name ?? id!)}\".", suggestions);
    }

    private static async ValueTask<NotFoundError> UnknownDocumentAsync(string? id, string? path, Operation operation, CancellationToken cancellation)
    {
        const int most = 1000;
        var documents = await operation.Store.ListDocumentsAsync(new PageRequest(First: most), cancellation);
        var suggestions = Suggestions.Near(path ?? id!, documents.Items.Select(d => path is null ? d.Id.Value : d.Path));
        return new NotFoundError($"There is no document with the {(path is null ? "id" : "path")} \"{Shortened(path ?? id!)}\".", suggestions);
    }

    private static string Shortened(string text) => text.Length > 100 ? text[..100] + "…" : text;

    // An id usually begins with its kind, but a graph that someone else wrote owes only unique ids: what the kind doesn't find, the others may.
    private static Loaded<object?>? NodeOf(string id, Operation operation)
    {
        if (!Ids.IsValid(id))
            return null;
        var kind = NodeKinds.Of(id);
        return NodeKinds.Load(kind, id, operation).ThenAsync(async (found, cancellation) =>
        {
            for (var other = 0; found is null && other < NodeKinds.Count; other++)
                if (other != kind)
                    found = await NodeKinds.Load(other, id, operation).GetAsync(cancellation);
            return found;
        });
    }
}
