using GraphService.Dates;
using GraphService.Entities;

namespace GraphService.Testing.Graphs;

/// <content>Entities. A name with Japanese characters is a Japanese one; <c>ja</c> gives a second primary name.</content>
public sealed partial class GraphBuilder
{
    public EntityId Person(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Person, name, ja, aliases);

    public EntityId Government(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Government, name, ja, aliases);

    public EntityId Company(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Company, name, ja, aliases);

    public EntityId Organization(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Organization, name, ja, aliases);

    public EntityId Event(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Event, name, ja, aliases);

    public EntityId Initiative(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Initiative, name, ja, aliases);

    public EntityId Place(string name, string? ja = null, params string[] aliases) => Entity(EntityType.Place, name, ja, aliases);

    /// <summary>Several may have one name; their ids then end in a number.</summary>
    public EntityId Entity(EntityType type, string name, string? ja = null, IReadOnlyList<string>? aliases = null, string? subtype = null, string? date = null, IReadOnlyList<EntityId>? formerIds = null)
    {
        var japanese = name.Any(c => c >= '\u3040');
        var entity = new Entity(NewId(type, name), type, japanese ? name : ja, japanese ? null : name)
        {
            Subtype = subtype,
            Date = date is null ? null : PartialDate.Parse(date),
            FormerIds = formerIds ?? [],
        };
        var primary = new[] { (Text: entity.NameEn, Language: "en"), (Text: entity.NameJa, Language: "ja") }.Where(n => n.Text is not null).Select(n => new Name(n.Text!, n.Language, NameKind.Primary));
        var others = (aliases ?? []).Select(a => new Name(a, null, NameKind.Alias));
        entities.Add(entity.Id, entity with { Names = [.. primary.OrderBy(n => n.Text, StringComparer.Ordinal), .. others.OrderBy(n => n.Text, StringComparer.Ordinal)] });
        return entity.Id;
    }

    private EntityId NewId(EntityType type, string name)
    {
        var slug = $"{type.ToString().ToLowerInvariant()}-{Slug.Of(name)}";
        var id = new EntityId(slug);
        for (var number = 2; entities.ContainsKey(id); number++)
            id = new EntityId($"{slug}-{number}");
        return id;
    }
}
