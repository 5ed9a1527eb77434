using GraphService.Entities;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Puts an entity's present id where one is given that curation has joined into it. Filters compare ids; only reads by id know former ones.</summary>
internal static class FormerIds
{
    public static async ValueTask<IReadOnlyList<EntityId>> ReplaceAsync(IReadOnlyList<EntityId> ids, Operation operation, CancellationToken cancellation)
    {
        var entities = await operation.Store.GetEntitiesAsync(ids, cancellation);
        return [.. ids.Select((id, i) => entities[i]?.Id ?? id)];
    }

    public static async ValueTask<StatementFilter> ReplaceAsync(StatementFilter filter, Operation operation, CancellationToken cancellation)
    {
        EntityId?[] given = [filter.Subject, filter.Object, filter.Entity, filter.Speaker];
        if (given.All(id => id is null))
            return filter;
        var present = await ReplaceAsync([.. given.OfType<EntityId>()], operation, cancellation);
        var next = 0;
        return filter with
        {
            Subject = filter.Subject is null ? null : present[next++],
            Object = filter.Object is null ? null : present[next++],
            Entity = filter.Entity is null ? null : present[next++],
            Speaker = filter.Speaker is null ? null : present[next++],
        };
    }
}
