using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Contents;
using GraphService.Embedded.Numbering;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded.Listings;

/// <summary>Lists statements that fit a filter: of the whole graph, an entity or a document.</summary>
internal sealed class StatementListing(NumberedGraph graph, StatementAdjacency adjacency, DocumentContents documents, ConflictGroups conflicts, StatementRanks ranks)
{
    public Page<Statement> OfAll(StatementFilter filter, StatementOrder order, PageRequest page) => List(Narrowed(filter), filter, order, page);

    public Page<Statement> OfEntity(int entity, StatementFilter filter, StatementOrder order, PageRequest page) =>
        List(adjacency.Of(entity), filter, order, page);

    public Page<Statement> OfDocument(int document, StatementFilter filter, StatementOrder order, PageRequest page) =>
        List(documents.StatementsOf(document), filter, order, page);

    // The narrowest list that a filter's ids point to; the filter itself is asked of all that is in it.
    private IEnumerable<int> Narrowed(StatementFilter filter)
    {
        if ((filter.Subject ?? filter.Object ?? filter.Entity) is { } entity)
            return adjacency.Of(graph.EntityNumbers.Find(entity));
        if (filter.Document is { } document)
            return documents.StatementsOf(graph.DocumentNumbers.Find(document));
        return Enumerable.Range(0, graph.Statements.Count);
    }

    private Page<Statement> List(IEnumerable<int> candidates, StatementFilter filter, StatementOrder order, PageRequest page)
    {
        var current = filter with { Subject = graph.Current(filter.Subject), Object = graph.Current(filter.Object), Entity = graph.Current(filter.Entity), Speaker = graph.Current(filter.Speaker) };
        var fitting = candidates.Where(s => current.Fits(graph.Statements[s], conflicts.Concern));
        return ranks.Sorted(fitting, order).Slice(page).Map(s => graph.Statements[s]);
    }
}
