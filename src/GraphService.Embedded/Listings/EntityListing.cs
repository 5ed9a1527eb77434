using GraphService.Embedded.Columns;
using GraphService.Embedded.Contents;
using GraphService.Embedded.Naming;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>Lists entities that fit a filter.</summary>
internal sealed class EntityListing(
    NumberedGraph graph, EntityColumns columns, EntityOrders orders, MentionGroups mentions, NameIndex names, Selection selection)
{
    private readonly int count = graph.Entities.Count;

    public Page<Entity> List(EntityFilter filter, EntityOrder order, PageRequest page)
    {
        if (filter.FitsNothing())
            return new Page<Entity>([], 0, 0);
        var conditions = Conditions(filter);
        using var beginning = Named(filter.NameStartsWith, conditions, (found, key) => found.AddAll(names.Keys.Beginning(key)));
        using var part = Named(filter.NameContains, conditions, (found, key) => AddParts(found, key));
        return selection.Of(orders[order], conditions, page).Map(e => graph.Entities[e]);
    }

    /// <summary>The entities of a name and type: highest degree first.</summary>
    public IReadOnlyList<Entity> Named(NameKey name, EntityType? type)
    {
        var named = name.Value.Length == 0 ? [] : names.Keys.Exactly(name.Value).ToArray();
        return [.. named.Select(e => graph.Entities[e]).Where(e => type is null || e.Type == type)];
    }

    private List<Condition> Conditions(EntityFilter filter)
    {
        var conditions = new List<Condition>();
        if (filter.Types is { } types)
            conditions.Add(new CategoryCondition(columns.Types, count, types.Select(t => (int)t)));
        if (filter.Subtypes is { } subtypes)
            conditions.Add(new CategoryCondition(columns.Subtypes, count, subtypes.Select(columns.Subtype)));
        if (filter.MinDegree is { } degree)
            conditions.Add(new RangeCondition(graph.Degrees, columns.ByDegree, degree, int.MaxValue));
        if (filter.Document is { } document)
            conditions.Add(new ListCondition(count, mentions.EntitiesOf(graph.DocumentNumbers.Find(document)).ToArray()));
        return conditions;
    }

    private Bits? Named(string? text, List<Condition> conditions, Action<Bits, string> find)
    {
        var key = SearchText.NameKeyOf(text ?? "");
        if (key.Length == 0)
            return null;
        var found = new Bits(count);
        find(found, key);
        conditions.Add(new SetCondition(found));
        return found;
    }

    private void AddParts(Bits found, string key)
    {
        using var nothing = new Bits(count);
        names.Parts.AddTo(found, key, nothing);
    }
}
