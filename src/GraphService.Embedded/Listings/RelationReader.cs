using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>
/// Reads the statements of one predicate at an entity. Of an entity that has very many the lists are kept, so that a page costs what it shows.
/// </summary>
internal sealed class RelationReader(
    NumberedGraph graph, StatementColumns columns, StatementOrders orders, StatementAdjacency adjacency, StatementConditions conditions, Sizes sizes)
{
    // Of numbers, 4 bytes each: 64 MB.
    private const long Capacity = 16_000_000;

    private readonly LongLists<ListKey> kept = new(Capacity);

    public Page<Relation> Read(int entity, RelationQuery query, PageRequest page) =>
        Selection.Cut(Listed(ListKey.Of(entity, query), query), page).Map(s => new Relation(graph.Statements[s], graph.Entities[Other(s, entity)]));

    private int[] Listed(ListKey key, RelationQuery query)
    {
        var statements = adjacency.Of(key.Entity, key.Predicate, key.Direction);
        return statements.Length < sizes.Long ? Made(key, query) : kept.Get(key, (Reader: this, query), (made, state) => state.Reader.Made(made, state.query));
    }

    private int[] Made(ListKey key, RelationQuery query)
    {
        var (statements, rest) = (adjacency.Of(key.Entity, key.Predicate, key.Direction).ToArray(), conditions.Of(query));
        var count = 0;
        foreach (var s in statements)
            if (Has(key.Stances, columns.Stances.Of(s)) && HasType(key, s) && Selection.Meets(s, rest))
                statements[count++] = s;
        Array.Resize(ref statements, count);
        if (key.Order != StatementOrder.Id)
            Sort(statements, orders[key.Order]);
        return key.Distinct ? Distinct(statements, key.Entity) : statements;
    }

    private int[] Distinct(int[] statements, int entity)
    {
        var seen = new HashSet<int>();
        return Array.FindAll(statements, s => seen.Add(Other(s, entity)));
    }

    private bool HasType(ListKey key, int statement) => key.Types < 0 || Has(key.Types, (int)graph.Entities[Other(statement, key.Entity)].Type);

    private int Other(int statement, int entity) => graph.Subjects[statement] == entity ? graph.Objects[statement] : graph.Subjects[statement];

    private static bool Has(int mask, int value) => (mask >> value & 1) != 0;

    private static void Sort(int[] statements, Order order)
    {
        var places = new int[statements.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = order.Places[statements[i]];
        Array.Sort(places, statements);
    }
}
