using GraphService.Entities;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Resolution;

/// <summary>Works out to which state or body an organ belongs: by the gazetteer, or because its name begins with the other's.</summary>
internal static class Parents
{
    public static void Assign(LocalEntity entity, Resolver resolver, Lexicon lexicon)
    {
        if (entity.Parent is not null || entity.Subtype == "state" || entity.Type is not (EntityType.Government or EntityType.Organization))
            return;
        entity.Parent = entity.Entry is { } entry ? FromGazetteer(entry.Of, resolver, lexicon) : ByPrefix(entity, resolver);
    }

    // Only what the document mentions anyway: a ministry does not bring its state into the graph.
    private static LocalEntity? FromGazetteer(string? name, Resolver resolver, Lexicon lexicon) =>
        lexicon.Get(name) is { Type: EntityType.Government } parent ? resolver.Find(parent.Ja) : null;

    private static LocalEntity? ByPrefix(LocalEntity entity, Resolver resolver) =>
        resolver.Entities
            .Where(e => e != entity && e.Type is EntityType.Government or EntityType.Organization && !e.IsDescribed)
            .SelectMany(e => e.Names.Keys, (Owner, Name) => (Owner, Name))
            .Where(e => e.Owner != entity && e.Name.Length >= 2 && entity.Name.Length > e.Name.Length + 1 && entity.Name.StartsWith(e.Name, StringComparison.Ordinal)
                && (e.Owner.Entry is not null || e.Name.Length >= 4) && e.Owner.Parent != entity)
            .OrderByDescending(e => e.Name.Length).ThenBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Owner).FirstOrDefault();
}
