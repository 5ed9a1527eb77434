using System.Text.Json;
using GraphService.Entities;

namespace GraphService.Graphs.Files;

internal static class EntityRow
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.Id("id", entity.Id);
        json.Enum("type", entity.Type);
        json.Text("subtype", entity.Subtype);
        json.Object("name", () =>
        {
            json.Text("ja", entity.NameJa);
            json.Text("en", entity.NameEn);
        });
        json.Objects("names", entity.Names, WriteName);
        json.OptionalText("date", entity.Date);
        json.Ids("formerIds", entity.FormerIds);
    }

    public static Entity Read(Row row)
    {
        var name = row.Object("name");
        var entity = new Entity(row.Parsed<EntityId>("id", EntityId.TryParse), row.Enum<EntityType>("type"), name.OptionalWord("ja"), name.OptionalWord("en"))
        {
            Subtype = row.OptionalWord("subtype"),
            Date = row.OptionalDate("date"),
            FormerIds = Sorted(row.Ids<EntityId>("formerIds", EntityId.TryParse)),
        };
        name.Close();
        return entity with { Names = WithPrimaries(entity, row.Objects("names", ReadName)).Order(GraphOrder.Names).ToArray() };
    }

    private static EntityId[] Sorted(EntityId[] ids) => ids.Length < 2 ? ids : [.. ids.Order()];

    private static void WriteName(Utf8JsonWriter json, Name name)
    {
        json.Text("text", name.Text);
        json.Text("language", name.Language);
        json.Enum("kind", name.Kind);
    }

    private static Name ReadName(Row row) => new(row.Word("text"), row.OptionalWord("language"), row.Enum<NameKind>("kind"));

    // Who writes a folder by hand gives the names once.
    private static IEnumerable<Name> WithPrimaries(Entity entity, IReadOnlyList<Name> names)
    {
        if (entity.NameJa is not null && !names.Any(n => IsPrimary(n, "ja")))
            yield return new Name(entity.NameJa, "ja", NameKind.Primary);
        if (entity.NameEn is not null && !names.Any(n => IsPrimary(n, "en")))
            yield return new Name(entity.NameEn, "en", NameKind.Primary);
        foreach (var name in names)
            yield return name;
    }

    private static bool IsPrimary(Name name, string language) => name.Kind == NameKind.Primary && (name.Language is null || name.Language == language);
}
