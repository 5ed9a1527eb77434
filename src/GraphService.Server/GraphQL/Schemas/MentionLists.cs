using GraphService.Documents;
using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Lists of mentions and passages.</summary>
internal static class MentionLists
{
    public static object? OfEntity(Entity entity, Call call) => call.Plan(PlanOfEntities).Load(entity.Id);

    public static object? OfDocument(SourceDocument document, Call call) => call.Plan(PlanOfDocuments).Load(document.Id);

    public static object? Passages(SourceDocument document, Call call) => call.Plan(PlanOfPassages).Load(document.Id);

    private static Loader<EntityId, Page<Mention>> PlanOfEntities(Call call)
    {
        var (document, page, store) = (call.Arguments.Document("document"), call.Page(), call.Operation.Store);
        return call.Operation.Keyed<EntityId, Page<Mention>>($"mentions of entities {call.Key}", (ids, cancellation) => store.GetMentionsOfEntitiesAsync(ids, document, page, cancellation));
    }

    private static Loader<DocumentId, Page<Mention>> PlanOfDocuments(Call call)
    {
        var (page, store) = (call.Page(), call.Operation.Store);
        return call.Operation.Keyed<DocumentId, Page<Mention>>($"mentions of documents {call.Key}", (ids, cancellation) => store.GetMentionsOfDocumentsAsync(ids, page, cancellation));
    }

    private static Loader<DocumentId, Page<Passage>> PlanOfPassages(Call call)
    {
        var (page, store) = (call.Page(), call.Operation.Store);
        return call.Operation.Keyed<DocumentId, Page<Passage>>($"passages of documents {call.Key}", (ids, cancellation) => store.GetPassagesOfDocumentsAsync(ids, page, cancellation));
    }
}
