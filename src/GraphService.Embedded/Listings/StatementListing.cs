using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Contents;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Selections;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>Lists statements that fit a filter: of the whole graph, an entity or a document.</summary>
internal sealed class StatementListing(
    NumberedGraph graph,
    StatementOrders orders,
    StatementAdjacency adjacency,
    DocumentContents documents,
    StatementConditions conditions,
    Selection selection,
    Sizes sizes)
{
    // As in RelationReader.
    private const long Capacity = 16_000_000;

    private readonly LongLists<(int Entity, StatementOrder Order)> kept = new(Capacity);

    public Page<Statement> OfAll(StatementFilter filter, StatementOrder order, PageRequest page) =>
        Statements(selection.Of(orders[order], conditions.Of(filter), page));

    public Page<Statement> OfEntity(int entity, StatementFilter filter, StatementOrder order, PageRequest page) => Statements(
        adjacency.MostOf(entity) < sizes.Long
        ? Selection.OfCandidates(adjacency.Of(entity), orders[order], conditions.Of(filter), page)
        : Selection.OfOrdered(kept.Get((entity, order), this, (key, listing) => listing.Sorted(key.Entity, key.Order)), conditions.Of(filter), page));

    public Page<Statement> OfDocument(int document, StatementFilter filter, StatementOrder order, PageRequest page) =>
        Statements(Selection.OfCandidates(documents.StatementsOf(document), orders[order], conditions.Of(filter), page));

    private int[] Sorted(int entity, StatementOrder order)
    {
        var statements = adjacency.Of(entity).ToArray();
        var places = orders[order];
        if (order != StatementOrder.Id)
            Array.Sort(Array.ConvertAll(statements, s => places.Places[s]), statements);
        return statements;
    }

    private Page<Statement> Statements(Page<int> page) => page.Map(s => graph.Statements[s]);
}
