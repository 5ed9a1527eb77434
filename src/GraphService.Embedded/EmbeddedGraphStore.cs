using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Embedded.Adjacency;
using GraphService.Embedded.Columns;
using GraphService.Embedded.Contents;
using GraphService.Embedded.Listings;
using GraphService.Embedded.Naming;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Orders;
using GraphService.Embedded.Searches;
using GraphService.Embedded.Selections;
using GraphService.Embedded.Walks;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Embedded;

/// <summary>
/// A compiled graph in memory. Built once, then immutable: any number of threads may read it, and a new graph is a new store. Answers are
/// there when a method returns, but for searches in passages: their index is made after all else, and the first searches may have to wait for it.
/// </summary>
public sealed partial class EmbeddedGraphStore : IGraphStore
{
    private readonly NumberedGraph graph;
    private readonly GraphSummary summary;
    private readonly DocumentContents documents;
    private readonly MentionGroups mentions;
    private readonly ConflictGroups conflicts;
    private readonly RelationReader relations;
    private readonly StatementListing statements;
    private readonly EntityListing entities;
    private readonly NameIndex names;
    private readonly Task<PassageIndex> passages;
    private readonly PathFinder paths;
    private readonly ChainFinder chains;
    private readonly NeighborhoodFinder neighborhoods;

    /// <param name="compiled">A graph whose lists are in the order that <see cref="CompiledGraph"/> promises.</param>
    /// <exception cref="ArgumentException">Two of its things have one id, or something names what the graph does not have.</exception>
    public EmbeddedGraphStore(CompiledGraph compiled)
        : this(compiled, new Sizes())
    {
    }

    internal EmbeddedGraphStore(CompiledGraph compiled, Sizes sizes)
    {
        // Two that take long and touch nothing that the rest makes.
        var counted = Task.Run(() => Summaries.Of(compiled));
        graph = new NumberedGraph(compiled);
        var (entityColumns, entityOrders) = (new EntityColumns(graph, sizes), new EntityOrders(graph));
        var named = Task.Run(() => new NameIndex(graph, entityColumns, entityOrders, sizes));
        documents = new DocumentContents(graph);
        mentions = new MentionGroups(graph);
        conflicts = new ConflictGroups(graph);
        var columns = new StatementColumns(graph, sizes);
        var adjacency = new StatementAdjacency(graph, columns);
        var orders = new StatementOrders(graph, columns);
        var conditions = new StatementConditions(graph, columns, adjacency, documents, conflicts);
        var selection = new Selection(sizes);
        relations = new RelationReader(graph, columns, orders, adjacency, conditions, sizes);
        statements = new StatementListing(graph, orders, adjacency, documents, conditions, selection, sizes);
        names = named.GetAwaiter().GetResult();
        entities = new EntityListing(graph, entityColumns, entityOrders, mentions, names, selection);
        paths = new PathFinder(graph, adjacency);
        chains = new ChainFinder(graph, adjacency);
        neighborhoods = new NeighborhoodFinder(graph, adjacency);
        summary = counted.GetAwaiter().GetResult();
        passages = Task.Run(() => new PassageIndex(graph));
    }

    /// <inheritdoc/>
    public string Kind => "embedded";

    /// <inheritdoc/>
    public ValueTask<string> GetContentHashAsync(CancellationToken cancellation) => new(summary.ContentHash);

    /// <inheritdoc/>
    public ValueTask<GraphSummary> GetSummaryAsync(CancellationToken cancellation) => new(summary);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityId>> ReadEntityIdsAsync(EntityId? after, int count, CancellationToken cancellation) =>
        new(After(graph.Entities, e => e.Id, after, count));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StatementId>> ReadStatementIdsAsync(StatementId? after, int count, CancellationToken cancellation) =>
        new(After(graph.Statements, s => s.Id, after, count));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity?>> GetEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        Each(ids, id => At(graph.Entities, graph.EntityNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Statement?>> GetStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) =>
        Each(ids, id => At(graph.Statements, graph.StatementNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SourceDocument?>> GetDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        Each(ids, id => At(graph.Documents, graph.DocumentNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SourceText?>> GetTextsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        Each(ids, id => graph.Graph.Texts.GetValueOrDefault(id), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        Each(ids, id => At(graph.Passages, graph.PassageNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Conflict?>> GetConflictsAsync(IReadOnlyList<ConflictId> ids, CancellationToken cancellation) =>
        Each(ids, id => At(graph.Graph.Conflicts, graph.ConflictNumbers.Find(id)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<int>> GetDegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        Each(ids, id => graph.EntityNumbers.Find(id) is var e and >= 0 ? graph.Degrees[e] : 0, cancellation);

    // The lists are sorted by id; the id itself need not be there.
    private static List<TId> After<T, TId>(IReadOnlyList<T> sorted, Func<T, TId> idOf, TId? after, int count)
        where TId : struct, IComparable<TId>
    {
        var (start, end) = (0, after is null ? 0 : sorted.Count);
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (idOf(sorted[middle]).CompareTo(after!.Value) <= 0)
                start = middle + 1;
            else
                end = middle;
        }
        var ids = new List<TId>(Math.Min(count, sorted.Count - start));
        for (var i = start; i < sorted.Count && ids.Count < count; i++)
            ids.Add(idOf(sorted[i]));
        return ids;
    }

    private static T? At<T>(IReadOnlyList<T> list, int number)
        where T : class => number < 0 ? null : list[number];

    private static ValueTask<IReadOnlyList<TAnswer>> Each<TId, TAnswer>(IReadOnlyList<TId> ids, Func<TId, TAnswer> answer, CancellationToken cancellation)
    {
        var answers = new TAnswer[ids.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            answers[i] = answer(ids[i]);
        }
        return new(answers);
    }
}
