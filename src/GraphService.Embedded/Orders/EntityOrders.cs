using GraphService.Embedded.Numbering;
using GraphService.Stores;

namespace GraphService.Embedded.Orders;

/// <summary>All entities in each order of the contract, as <see cref="EntityOrdering"/> has them, sorted once.</summary>
internal sealed class EntityOrders
{
    private readonly Order[] orders;

    public EntityOrders(NumberedGraph graph)
    {
        var (names, degrees) = (new ulong[graph.Entities.Count], new ulong[graph.Entities.Count]);
        for (var e = 0; e < names.Length; e++)
        {
            names[e] = Beginning(graph.Entities[e].PrimaryName);
            degrees[e] = (ulong)(int.MaxValue - graph.Degrees[e]);
        }
        orders =
        [
            Order.By(names, (a, b) => EntityOrdering.ByCodePoints(graph.Entities[a].PrimaryName, graph.Entities[b].PrimaryName)),
            Order.By(degrees),
            Order.Ascending(names.Length),
        ];
    }

    public Order this[EntityOrder order] => orders[(int)order];

    // The first four UTF-16 units, such that these keys are in the order of code points: surrogates after all other characters.
    private static ulong Beginning(string name)
    {
        var key = 0UL;
        for (var i = 0; i < 4; i++)
            key = (key << 16) | (i < name.Length ? Ordered(name[i]) : 0UL);
        return key;
    }

    private static uint Ordered(char c) => c switch
    {
        >= '\uE000' => c - 0x800u,
        >= '\uD800' => c + 0x2000u,
        _ => c,
    };
}
