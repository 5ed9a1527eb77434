using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Testing.Stores.BruteForce;

/// <content>What belongs to something.</content>
public sealed partial class BruteForceStore
{
    public ValueTask<IReadOnlyList<EntityTree?>> GetTreesAsync(IReadOnlyList<EntityId> ids, IReadOnlyList<RelationReading> relations, CancellationToken cancellation) =>
        Trees.ReadAsync(this, ids, relations, cancellation);

    public ValueTask<IReadOnlyList<Page<Relation>>> GetRelationsAsync(IReadOnlyList<EntityId> ids, RelationQuery query, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => Relations(Current(id), query).Slice(page));

    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfEntitiesAsync(IReadOnlyList<EntityId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => order.Sorted(Fitting(filter).Where(s => s.Subject == Current(id) || s.Object == Current(id))).Slice(page));

    public ValueTask<IReadOnlyList<Page<Statement>>> GetStatementsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => order.Sorted(Fitting(filter).Where(s => s.Evidence.Any(e => e.Document == id))).Slice(page));

    public ValueTask<IReadOnlyList<IReadOnlyList<Statement>>> GetStatementsOfPassagesAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellation) =>
        Each<PassageId, IReadOnlyList<Statement>>(ids, id => [.. graph.Statements.Where(s => s.Evidence.Any(e => PassageAt(new TextPosition(e.Document, e.Span.Start))?.Id == id)).OrderBy(s => s.Id)]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> GetConflictsOfStatementsAsync(IReadOnlyList<StatementId> ids, CancellationToken cancellation) =>
        Each<StatementId, IReadOnlyList<Conflict>>(ids, id => [.. graph.Conflicts.Where(c => c.Statements.Contains(id)).OrderBy(c => c.Id)]);

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfEntitiesAsync(IReadOnlyList<EntityId> ids, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => Sorted(graph.Mentions.Where(m => m.Entity == Current(id) && (document is null || m.Document == document))).Slice(page));

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => Sorted(graph.Mentions.Where(m => m.Document == id)).Slice(page));

    public ValueTask<IReadOnlyList<IReadOnlyList<SourceDocument>>> GetDocumentsOfEntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation) =>
        Each<EntityId, IReadOnlyList<SourceDocument>>(ids, id => Oldest(graph.Documents.Where(d => graph.Mentions.Any(m => m.Document == d.Id && m.Entity == Current(id)))));

    public ValueTask<IReadOnlyList<Page<Passage>>> GetPassagesOfDocumentsAsync(IReadOnlyList<DocumentId> ids, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => graph.Passages.Where(p => p.Document == id).OrderBy(p => p.Span).ToList().Slice(page));

    public ValueTask<IReadOnlyList<IReadOnlyList<Diagnostic>>> GetDiagnosticsOfDocumentsAsync(IReadOnlyList<DocumentId> ids, CancellationToken cancellation) =>
        Each<DocumentId, IReadOnlyList<Diagnostic>>(ids, id => [.. graph.Diagnostics.Where(d => d.Document == id).OrderBy(d => d.Span?.Start).ThenBy(d => d.Code, StringComparer.Ordinal)]);

    private IReadOnlyList<Relation> Relations(EntityId entity, RelationQuery query)
    {
        var filter = new StatementFilter { Predicates = [query.Predicate], Stances = query.Stances, Document = query.Document, AsOf = query.AsOf, Certainty = query.Certainty };
        var relations = query.Order.Sorted(Fitting(filter))
            .Where(s => (s.Subject == entity && query.Direction != Direction.Incoming) || (s.Object == entity && query.Direction != Direction.Outgoing))
            .Select(s => new Relation(s, Entity(s.Subject == entity ? s.Object : s.Subject)!))
            .Where(r => query.Types is null || query.Types.Contains(r.Node.Type));
        return [.. query.Distinct ? relations.DistinctBy(r => r.Other) : relations];
    }

    private IEnumerable<Statement> Fitting(StatementFilter filter)
    {
        var current = filter with { Subject = Current(filter.Subject), Object = Current(filter.Object), Entity = Current(filter.Entity), Speaker = Current(filter.Speaker) };
        return graph.Statements.Where(s => current.Fits(s, id => graph.Conflicts.Any(c => c.Statements.Contains(id))));
    }

    private static List<Mention> Sorted(IEnumerable<Mention> mentions) => [.. mentions.OrderBy(m => m.Document).ThenBy(m => m.Span).ThenBy(m => m.Entity)];

    private static List<SourceDocument> Oldest(IEnumerable<SourceDocument> documents) =>
        [.. documents.OrderBy(d => d.Date?.Start ?? DateOnly.MaxValue).ThenBy(d => d.Id)];
}
