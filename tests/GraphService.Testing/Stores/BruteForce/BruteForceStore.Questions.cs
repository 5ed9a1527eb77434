using System.Text;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Testing.Stores.BruteForce;

/// <content>Questions to the whole graph. The searches give every entity and passage: ranking leaves out those that don't match.</content>
public sealed partial class BruteForceStore
{
    public ValueTask<Page<Entity>> ListEntitiesAsync(EntityFilter filter, EntityOrder order, PageRequest page, CancellationToken cancellation)
    {
        var fitting = graph.Entities.Where(e => Fits(e, filter)).OrderBy(e => e.Id);
        var sorted = order switch
        {
            EntityOrder.Name => fitting.OrderBy(e => CodePoints(e.PrimaryName), StringComparer.Ordinal),
            EntityOrder.DegreeDesc => fitting.OrderByDescending(e => Degree(e.Id)),
            _ => fitting,
        };
        return new(sorted.ThenBy(e => e.Id).ToList().Slice(page));
    }

    public ValueTask<Page<Statement>> ListStatementsAsync(StatementFilter filter, StatementOrder order, PageRequest page, CancellationToken cancellation) =>
        new(order.Sorted(Fitting(filter)).Slice(page));

    public ValueTask<Page<SourceDocument>> ListDocumentsAsync(PageRequest page, CancellationToken cancellation) => new(Oldest(graph.Documents).Slice(page));

    public ValueTask<Page<Conflict>> ListConflictsAsync(ConflictKind? kind, EntityId? entity, PageRequest page, CancellationToken cancellation)
    {
        var statements = graph.Statements.Where(s => entity is null || s.Subject == Current(entity) || s.Object == Current(entity)).Select(s => s.Id).ToHashSet();
        return new(graph.Conflicts.Where(c => (kind is null || c.Kind == kind) && c.Statements.Any(statements.Contains)).OrderBy(c => c.Id).ToList().Slice(page));
    }

    public ValueTask<Page<Diagnostic>> ListDiagnosticsAsync(Severity? severity, DocumentId? document, PageRequest page, CancellationToken cancellation) =>
        new(graph.Diagnostics.Where(d => (severity is null || d.Severity == severity) && (document is null || d.Document == document)).ToList().Slice(page));

    public ValueTask<IReadOnlyList<Entity>> FindByNameAsync(NameKey name, EntityType? type, CancellationToken cancellation) =>
        new([.. graph.Entities.Where(e => name.Value.Length > 0 && (type is null || e.Type == type) && e.Names.Any(n => NameKey.Of(n.Text) == name)).OrderByDescending(e => Degree(e.Id)).ThenBy(e => e.Id)]);

    public ValueTask<SourceDocument?> FindDocumentAsync(string path, CancellationToken cancellation) => new(graph.Documents.FirstOrDefault(d => d.Path == path));

    public ValueTask<IReadOnlyList<EntityCandidate>> SearchNamesAsync(string text, IReadOnlyList<EntityType>? types, CancellationToken cancellation) =>
        new([.. graph.Entities.Where(e => types is null || types.Contains(e.Type)).Select(e => new EntityCandidate(e, Degree(e.Id)))]);

    public ValueTask<IReadOnlyList<PassageCandidate>> SearchPassagesAsync(string text, DocumentId? document, CancellationToken cancellation) =>
        new([.. graph.Passages.Where(p => document is null || p.Document == document).Select(p => new PassageCandidate(p, graph.Texts[p.Document].Slice(p.Span)))]);

    private static string CodePoints(string text) => Convert.ToHexString(new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text));

    private static bool Holds(Func<string, StringComparison, bool> key, string part) =>
        NameKey.Of(part).Value is { Length: > 0 } sought && key(sought, StringComparison.Ordinal);

    private bool Fits(Entity entity, EntityFilter filter)
    {
        var keys = entity.Names.Select(n => NameKey.Of(n.Text).Value).ToList();
        return (filter.Types is null || filter.Types.Contains(entity.Type))
            && (filter.Subtypes is null || filter.Subtypes.Contains(entity.Subtype ?? "none"))
            && (filter.NameContains is not { Length: > 0 } part || keys.Exists(k => Holds(k.Contains, part)))
            && (filter.NameStartsWith is not { Length: > 0 } start || keys.Exists(k => Holds(k.StartsWith, start)))
            && (filter.Document is null || graph.Mentions.Any(m => m.Document == filter.Document && m.Entity == entity.Id))
            && (filter.MinDegree is null || Degree(entity.Id) >= filter.MinDegree);
    }
}
