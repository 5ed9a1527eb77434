using GraphService.Entities;

namespace GraphService.Extraction.Linking;

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
            var id = Plain(l.Type, ja, en);
            if (taken.Contains(id) && l.Date is { } date)
                id += "-" + date.Value.ToLowerInvariant();
            for (var salt = l.FirstPath; !taken.Add(id); salt += "+")
                id = $"{Plain(l.Type, ja, en)}-{Slug.Hash(salt)}";
            return new EntityId(id);
        });
    }

    /// <summary>Whether an id is one that an entity of the type may have.</summary>
    public static bool IsOf(EntityType type, EntityId id) => id.Value.StartsWith(Prefix(type), StringComparison.Ordinal);

    /// <summary>The id of an entity of these primary names, as long as no other has it.</summary>
    public static string Plain(EntityType type, string? ja, string? en) => Prefix(type) + Slug.Of(en ?? ja!);

    private static string Prefix(EntityType type) => type.ToString().ToLowerInvariant() + "-";
}
