using GraphService.Entities;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Resolution;

/// <summary>Works out to which state or body an organ belongs: by the gazetteer, or because its name begins with the other's.</summary>
internal static class Parents
{
    public static void Assign(LocalEntity entity, Resolver resolver, Lexicon lexicon)
    {
        if (entity.IsGroup && entity.Parent is null)
            entity.Parent = StateInName(entity, resolver);
        if (entity.Parent is not null || entity.Subtype == "state" || entity.IsGroup || entity.Type is not (EntityType.Government or EntityType.Organization))
            return;
        entity.Parent = entity.Entry is { } entry ? FromGazetteer(entity.Type, entry.Of, resolver, lexicon) : ByPrefix(entity, resolver);
    }

    // 日本の銀行 are banks of Japan.
    private static LocalEntity? StateInName(LocalEntity entity, Resolver resolver) =>
        resolver.Entities.Where(e => e.Subtype == "state" && e.Names.Keys.Any(n => entity.Name.StartsWith(n + "の", StringComparison.Ordinal))).FirstOrDefault();

    // Only what the document mentions anyway: a ministry does not bring its state into the graph.
    private static LocalEntity? FromGazetteer(EntityType entityType, string? name, Resolver resolver, Lexicon lexicon) =>
        entityType == EntityType.Government && lexicon.Get(name) is { Type: EntityType.Government } parent ? resolver.Find(parent.Ja) : null;

    private static LocalEntity? ByPrefix(LocalEntity entity, Resolver resolver) =>
        resolver.Entities
            .Where(e => e != entity && e.Type is EntityType.Government or EntityType.Organization && !e.IsDescribed)
            .SelectMany(e => e.Names.Keys, (Owner, Name) => (Owner, Name))
            // 日本 in the name of an association does not make it an organ of the state.
            .Where(e => e.Owner != entity && !(e.Owner.Subtype == "state" && entity.Type != EntityType.Government) && e.Name.Length >= 2 && entity.Name.Length > e.Name.Length + 1 && entity.Name.StartsWith(e.Name, StringComparison.Ordinal)
                && (e.Owner.Entry is not null || e.Name.Length >= 4) && e.Owner.Parent != entity)
            .OrderByDescending(e => e.Name.Length).ThenBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Owner).FirstOrDefault();
}
