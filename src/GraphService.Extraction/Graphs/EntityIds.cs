using GraphService.Entities;
using GraphService.Extraction.Linking;

namespace GraphService.Extraction.Graphs;

/// <summary>
/// Ids of entities: type and primary name, the English one where there is one. Of two with
/// one name the later has its date, or a hash of its document's path.
/// </summary>
internal static class EntityIds
{
    public static IReadOnlyDictionary<LinkedEntity, EntityId> Of(IReadOnlyList<LinkedEntity> linked)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return linked.ToDictionary(l => l, l =>
        {
            var (ja, en) = EntityMaker.PrimaryNames(l);
            var id = $"{l.Type.ToString().ToLowerInvariant()}-{Slug.Of(en ?? ja!)}";
            if (taken.Contains(id) && l.Date is { } date)
                id += "-" + date.Value.ToLowerInvariant();
            for (var salt = l.FirstPath; !taken.Add(id); salt += "+")
                id = $"{l.Type.ToString().ToLowerInvariant()}-{Slug.Of(en ?? ja!)}-{Slug.Hash(salt)}";
            return new EntityId(id);
        });
    }
}
