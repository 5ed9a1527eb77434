using GraphService.Documents;
using GraphService.Entities;
using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Lists of mentions and passages.</summary>
internal static class MentionLists
{
    public static object? OfEntity(Entity entity, Call call) => call.Plan(PlanOfEntities).Load(entity.Id);

    public static object? OfDocument(SourceDocument document, Call call) => call.Plan(PlanOfDocuments).Load(document.Id);

    public static object? Passages(SourceDocument document, Call call) => call.Plan(PlanOfPassages).Load(document.Id);

    private static ListsOf<EntityId, Mention> PlanOfEntities(Call call)
    {
        var (document, store) = (call.Arguments.Document("document"), call.Operation.Store);
        return call.List().Lists<EntityId, Mention>($"mentions of entities {call.Key}",
            (ids, page, cancellation) => store.GetMentionsOfEntitiesAsync(ids, document, page, cancellation));
    }

    private static ListsOf<DocumentId, Mention> PlanOfDocuments(Call call) =>
        call.List().Lists<DocumentId, Mention>($"mentions of documents {call.Key}", call.Operation.Store.GetMentionsOfDocumentsAsync);

    private static ListsOf<DocumentId, Passage> PlanOfPassages(Call call) =>
        call.List().Lists<DocumentId, Passage>($"passages of documents {call.Key}", call.Operation.Store.GetPassagesOfDocumentsAsync);
}
