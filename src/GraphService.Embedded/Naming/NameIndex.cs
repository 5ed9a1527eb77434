using GraphService.Embedded.Columns;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;

namespace GraphService.Embedded.Naming;

/// <summary>All that is known of names.</summary>
internal sealed class NameIndex
{
    public NameIndex(NumberedGraph graph, EntityColumns columns, EntityOrders orders, Sizes sizes)
    {
        Keys = new NameKeys(graph, orders);
        Parts = new NameParts(Keys, graph.Entities.Count, sizes);
        Search = new NameSearch(graph, columns, orders, Keys, Parts, new NearNames(Keys), new Selection(sizes));
    }

    public NameKeys Keys { get; }

    public NameParts Parts { get; }

    public NameSearch Search { get; }
}
