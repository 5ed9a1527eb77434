using GraphService.Entities;
using GraphService.Server.GraphQL.Loading;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Relations that an operation will ask for of the entities that a field gives, to be read together with them.</summary>
internal sealed class ReadingPlan(IReadOnlyList<PlannedReading> relations)
{
    /// <summary>The entity of an id, with its relations where any are planned.</summary>
    public Loaded<Entity?> Load(EntityId id, Operation operation) =>
        relations.Count == 0 ? operation.Entities.Load(id) : operation.Keyed<EntityId, Entity?>($"trees {string.Join(", ", relations.Select(r => r.Key))}", (ids, cancellation) => ReadAsync(ids, operation, cancellation)).Load(id);

    private async ValueTask<IReadOnlyList<Entity?>> ReadAsync(IReadOnlyList<EntityId> ids, Operation operation, CancellationToken cancellation)
    {
        var trees = await operation.Store.GetTreesAsync(ids, [.. relations.Select(r => r.Reading)], cancellation);
        foreach (var tree in trees.OfType<EntityTree>())
        {
            operation.Entities.Give(tree.Entity.Id, tree.Entity);
            Give(tree.Entity.Id, tree.Relations, relations);
        }
        return [.. trees.Select(tree => tree?.Entity)];
    }

    // As deep as the plan is.
    private static void Give(EntityId id, IReadOnlyList<RelationTree> trees, IReadOnlyList<PlannedReading> readings)
    {
        foreach (var (tree, reading) in trees.Zip(readings))
        {
            reading.Lists.Give(id, tree.Page);
            for (var i = 0; i < tree.Further.Count; i++)
                Give(tree.Page.Items[i].Other, tree.Further[i], reading.Further);
        }
    }
}
