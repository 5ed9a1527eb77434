using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// <c>(:Entity:Company {id, type, name, …})</c>. Names are three lists of one length; a name of no language has an empty text there, since
/// lists hold no nulls, and where none has one there is no list. A list with nothing in it is left out: <c>neo4j-admin</c> can't bring one.
/// <c>nameKeys</c> are the names as a search compares them, <c>joinedCount</c> says where to look for former ids.
/// </summary>
internal static class EntityLayout
{
    public static PropertyMap Properties(Entity entity) => new PropertyMap
    {
        { "id", entity.Id.Value },
        { "type", Spelling.Of(entity.Type) },
        { "subtype", entity.Subtype },
        { "name", entity.PrimaryName },
        { "nameJa", entity.NameJa },
        { "nameEn", entity.NameEn },
        { "names", List(entity.Names.Select(n => n.Text)) },
        { "nameLanguages", entity.Names.Any(n => n.Language is not null) ? List(entity.Names.Select(n => n.Language ?? "")) : null },
        { "nameKinds", List(entity.Names.Select(n => Spelling.Of(n.Kind))) },
        { "nameKeys", List(entity.Names.Select(n => NameKey.Of(n.Text).Value).Where(k => k.Length > 0).Distinct()) },
        { "joinedCount", entity.FormerIds.Count == 0 ? null : entity.FormerIds.Count },
        { "formerIds", List(entity.FormerIds.Select(id => id.Value)) },
    }.With(PartialDates.Properties("date", entity.Date));

    public static Entity Read(PropertyMap properties) => new(
        properties.Parsed<EntityId>("id", EntityId.TryParse),
        properties.Enum<EntityType>("type"),
        properties.OptionalText("nameJa"),
        properties.OptionalText("nameEn"))
    {
        Subtype = properties.OptionalText("subtype"),
        Names = Names(properties.Texts("names"), properties.Texts("nameLanguages"), properties.Texts("nameKinds")),
        Date = PartialDates.Read(properties, "date"),
        FormerIds = properties.Ids<EntityId>("formerIds", EntityId.TryParse),
    };

    private static List<object>? List(IEnumerable<string> texts) => texts.ToList<object>() is { Count: > 0 } list ? list : null;

    private static List<Name> Names(IReadOnlyList<string> texts, IReadOnlyList<string> languages, IReadOnlyList<string> kinds)
    {
        if (languages.Count == 0)
            languages = [.. texts.Select(_ => "")];
        if (texts.Count != languages.Count || texts.Count != kinds.Count)
            throw new LayoutException("names, nameLanguages and nameKinds are not of one length");
        return [.. texts.Select((text, i) => new Name(text, languages[i].Length == 0 ? null : languages[i], Kind(kinds[i])))];
    }

    private static NameKind Kind(string text) => Spelling.TryParse<NameKind>(text, out var kind) ? kind : throw new LayoutException($"'{text}' is no kind of name");
}
