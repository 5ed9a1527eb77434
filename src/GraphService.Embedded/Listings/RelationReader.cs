using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>Reads the statements of one predicate at an entity. Of an entity that has very many the lists are kept, so that a page costs what it shows.</summary>
internal sealed class RelationReader(NumberedGraph graph, StatementColumns columns, StatementOrders orders, StatementAdjacency adjacency, StatementConditions conditions)
{
    // Shorter lists are made again for each page in microseconds.
    private const int Long = 512;

    // Of numbers, 4 bytes each: 64 MB.
    private const long Capacity = 16_000_000;

    private readonly LongLists<ListKey> kept = new(Capacity);

    public Page<Relation> Read(int entity, RelationQuery query, PageRequest page) =>
        Selection.Cut(Listed(ListKey.Of(entity, query), conditions.Of(query)), page).Map(s => new Relation(graph.Statements[s], graph.Entities[Other(s, entity)].Id));

    // What restricts by day or document comes before one statement of each other end is chosen.
    private int[] Listed(ListKey key, IReadOnlyList<Condition> rest)
    {
        if (rest.Count == 0)
            return Listed(key);
        var fitting = Array.FindAll(Listed(key with { Distinct = false }), s => Selection.Meets(s, rest));
        return key.Distinct ? Distinct(fitting, key.Entity) : fitting;
    }

    private int[] Listed(ListKey key)
    {
        var statements = adjacency.Of(key.Entity, key.Predicate, key.Direction);
        return statements.Length < Long ? Made(key) : kept.Get(key, this, (made, reader) => reader.Made(made));
    }

    private int[] Made(ListKey key)
    {
        var statements = adjacency.Of(key.Entity, key.Predicate, key.Direction);
        var fitting = new int[statements.Length];
        var count = 0;
        foreach (var s in statements)
            if (Has(key.Stances, columns.Stances.Of(s)) && (key.Types < 0 || Has(key.Types, (int)graph.Entities[Other(s, key.Entity)].Type)))
                fitting[count++] = s;
        Array.Resize(ref fitting, count);
        if (key.Order != StatementOrder.Id)
            Sort(fitting, orders[key.Order]);
        return key.Distinct ? Distinct(fitting, key.Entity) : fitting;
    }

    private int[] Distinct(int[] statements, int entity)
    {
        var seen = new HashSet<int>();
        return Array.FindAll(statements, s => seen.Add(Other(s, entity)));
    }

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
