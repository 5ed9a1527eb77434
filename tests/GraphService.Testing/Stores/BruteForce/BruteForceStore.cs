using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Testing.Stores.BruteForce;

/// <summary>
/// The contract read to the letter over the lists of a compiled graph: what other stores are compared with. It knows no index and no
/// shortcut, so it is for graphs of some dozens of statements.
/// </summary>
public sealed partial class BruteForceStore(CompiledGraph graph) : IGraphStore
{
    public string Kind => "brute force";

    public ValueTask<string> GetContentHashAsync(CancellationToken cancellation) => new(graph.ContentHash);

    public ValueTask<GraphSummary> GetSummaryAsync(CancellationToken cancellation) => new(new GraphSummary
    {
        Name = graph.Name,
        ContentHash = graph.ContentHash,
        Ontology = graph.Ontology,
        Entities = graph.Entities.Count,
        Statements = graph.Statements.Count,
        Documents = graph.Documents.Count,
        Mentions = graph.Mentions.Count,
        Conflicts = graph.Conflicts.Count,
        EntityTypes = [.. Enum.GetValues<EntityType>().Select(t => (t, graph.Entities.Count(e => e.Type == t)))],
        Predicates = [.. graph.Ontology.Predicates.Select(p => (p.Name, graph.Statements.Count(s => s.Predicate == p.Name)))],
    });

    public ValueTask<IReadOnlyList<EntityId>> ReadEntityIdsAsync(EntityId? after, int count, CancellationToken cancellation) =>
        new([.. graph.Entities.Select(e => e.Id).Order().Where(id => after is null || id.CompareTo(after.Value) > 0).Take(count)]);

    public ValueTask<IReadOnlyList<StatementId>> ReadStatementIdsAsync(StatementId? after, int count, CancellationToken cancellation) =>
        new([.. graph.Statements.Select(s => s.Id).Order().Where(id => after is null || id.CompareTo(after.Value) > 0).Take(count)]);

    public ValueTask<IReadOnlyList<Entity?>> GetEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) => Each(ids, Entity);

    public ValueTask<IReadOnlyList<Statement?>> GetStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) => Each(ids, id => graph.Statements.FirstOrDefault(s => s.Id == id));

    public ValueTask<IReadOnlyList<SourceDocument?>> GetDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) => Each(ids, id => graph.Documents.FirstOrDefault(d => d.Id == id));

    public ValueTask<IReadOnlyList<SourceText?>> GetTextsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) => Each(ids, graph.Texts.GetValueOrDefault);

    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) => Each(ids, id => graph.Passages.FirstOrDefault(p => p.Id == id));

    public ValueTask<IReadOnlyList<Conflict?>> GetConflictsAsync(IReadOnlyList<ConflictId> ids, CancellationToken cancellation) => Each(ids, id => graph.Conflicts.FirstOrDefault(c => c.Id == id));

    public ValueTask<IReadOnlyList<Passage?>> GetPassagesAtAsync(IReadOnlyList<TextPosition> positions, CancellationToken cancellation) => Each(positions, PassageAt);

    public ValueTask<IReadOnlyList<int>> GetDegreesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) => Each(ids, id => Degree(Current(id)));

    private Entity? Entity(EntityId id) => graph.Entities.FirstOrDefault(e => e.Id == id || e.FormerIds.Contains(id));

    private EntityId Current(EntityId id) => Entity(id)?.Id ?? id;

    private EntityId? Current(EntityId? id) => id is { } given ? Current(given) : null;

    private int Degree(EntityId id) => graph.Statements.Count(s => s.Stance == Stance.Asserted && (s.Subject == id || s.Object == id));

    private Passage? PassageAt(TextPosition position)
    {
        var here = graph.Passages.Where(p => p.Document == position.Document).OrderBy(p => p.Span).ToList();
        return here.Find(p => p.Span.Contains(position.Offset)) ?? here.FindLast(p => p.Span.Start <= position.Offset) ?? here.FirstOrDefault();
    }

    private static ValueTask<IReadOnlyList<TAnswer>> Each<TId, TAnswer>(IReadOnlyList<TId> ids, Func<TId, TAnswer> answer) => new([.. ids.Select(answer)]);
}
