using GraphService.Entities;

namespace GraphService.Extraction.Linking;

/// <summary>Makes an entity of what stands for it in the documents.</summary>
internal static class EntityMaker
{
    public static Entity Make(LinkedEntity linked, EntityId id)
    {
        var (ja, en) = PrimaryNames(linked);
        // The gazetteer writes its names itself.
        (ja, en) = linked.Entry is null ? (ja is null ? null : linked.Written(ja), en is null ? null : linked.Written(en)) : (ja, en);
        var names = linked.Locals.SelectMany(l => l.Names).Select(n => KeyValuePair.Create(linked.Written(n.Key), n.Value))
            .Concat((linked.Entry?.Aliases ?? []).Select(a => KeyValuePair.Create(a, NameKind.Alias)));
        return new Entity(id, linked.Type, ja, en)
        {
            Subtype = linked.Locals.Select(l => l.Subtype).FirstOrDefault(s => s is not null),
            Names = EntityNames.All(ja, en, names),
            Date = linked.Type is EntityType.Event or EntityType.Initiative ? linked.Date : null,
        };
    }

    /// <summary>The primary names: of each language the first that a document gives, in order of their paths.</summary>
    public static (string? Ja, string? En) PrimaryNames(LinkedEntity linked)
    {
        var all = linked.Locals.Select(EntityNames.Primary).ToList();
        return (all.Select(n => n.Ja).FirstOrDefault(n => n is not null), all.Select(n => n.En).FirstOrDefault(n => n is not null));
    }
}
