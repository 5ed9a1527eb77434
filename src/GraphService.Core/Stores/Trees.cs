using GraphService.Entities;

namespace GraphService.Stores;

/// <summary>Reads trees a level after the other: for stores to which a level is no journey.</summary>
public static class Trees
{
    /// <inheritdoc cref="IGraphStore.GetTreesAsync"/>
    public static async ValueTask<IReadOnlyList<EntityTree?>> ReadAsync(IGraphStore store, IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation)
    {
        var entities = await store.GetEntitiesAsync(ids, cancellation);
        var levels = new List<IReadOnlyList<RelationTree>>();
        foreach (var reading in relations)
            levels.Add(await LevelAsync(store, ids, reading, cancellation));
        return [.. entities.Select((entity, i) => entity is null ? null : new EntityTree(entity, [.. levels.Select(level => level[i])]))];
    }

    // As deep as the readings are.
    private static async ValueTask<IReadOnlyList<RelationTree>> LevelAsync(IGraphStore store, IReadOnlyList<EntityId> ids, RelationReading reading, CancellationToken cancellation)
    {
        var pages = await store.GetRelationsAsync(ids, reading.Query, reading.Page, cancellation);
        IReadOnlyList<EntityId> others = [.. pages.SelectMany(p => p.Items).Select(r => r.Other)];
        var further = new List<IReadOnlyList<RelationTree>>();
        foreach (var next in reading.Further)
            further.Add(await LevelAsync(store, others, next, cancellation));
        var (trees, at) = (new List<RelationTree>(), 0);
        foreach (var page in pages)
        {
            var items = new List<IReadOnlyList<RelationTree>>();
            for (var i = 0; i < page.Items.Count && further.Count > 0; i++, at++)
                items.Add([.. further.Select(level => level[at])]);
            trees.Add(new RelationTree(page, items));
        }
        return trees;
    }
}
