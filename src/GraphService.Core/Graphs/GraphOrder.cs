using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Graphs;

/// <summary>The one order in which a compiled graph keeps each of its lists, total, so that equal graphs have equal bytes.</summary>
public static class GraphOrder
{
    /// <summary>By document, start and end; then by entity.</summary>
    public static IComparer<Mention> Mentions { get; } = Comparer<Mention>.Create((a, b) =>
        First(a.Document.CompareTo(b.Document), a.Span.CompareTo(b.Span), a.Entity.CompareTo(b.Entity)));

    /// <summary>By document and start.</summary>
    public static IComparer<Passage> Passages { get; } = Comparer<Passage>.Create((a, b) =>
        First(a.Document.CompareTo(b.Document), a.Span.CompareTo(b.Span), a.Id.CompareTo(b.Id)));

    /// <summary>By document, start and code, those without a document or a place first; then by all that is left.</summary>
    public static IComparer<Diagnostic> Diagnostics { get; } = Comparer<Diagnostic>.Create((a, b) =>
        First((a.Document ?? default).CompareTo(b.Document ?? default), Nullable.Compare(a.Span?.Start, b.Span?.Start), string.CompareOrdinal(a.Code, b.Code),
            string.CompareOrdinal(a.Path, b.Path), Nullable.Compare(a.Line, b.Line), Nullable.Compare(a.Column, b.Column),
            Nullable.Compare(a.Span?.End, b.Span?.End), a.Severity.CompareTo(b.Severity), string.CompareOrdinal(a.Message, b.Message)));

    /// <summary>By document, start and end; then by speaker and the rest, the reader last.</summary>
    public static IComparer<Evidence> Evidence { get; } = Comparer<Evidence>.Create((a, b) =>
        First(a.Document.CompareTo(b.Document), a.Span.CompareTo(b.Span), (a.Speaker ?? default).CompareTo(b.Speaker ?? default),
            string.CompareOrdinal(a.SpeakerText, b.SpeakerText), string.CompareOrdinal(a.Author, b.Author), string.CompareOrdinal(a.Publisher, b.Publisher),
            string.CompareOrdinal(a.Reader, b.Reader)));

    /// <summary>By path, line and verb; then by who and why.</summary>
    public static IComparer<Decision> Decisions { get; } = Comparer<Decision>.Create((a, b) =>
        First(string.CompareOrdinal(a.Path, b.Path), a.Line.CompareTo(b.Line), string.CompareOrdinal(a.Verb, b.Verb),
            string.CompareOrdinal(a.By, b.By), string.CompareOrdinal(a.Because, b.Because)));

    /// <summary>Primary names first, then by text; then by language and kind.</summary>
    public static IComparer<Name> Names { get; } = Comparer<Name>.Create((a, b) =>
        First((a.Kind != NameKind.Primary).CompareTo(b.Kind != NameKind.Primary), string.CompareOrdinal(a.Text, b.Text),
            string.CompareOrdinal(a.Language, b.Language), a.Kind.CompareTo(b.Kind)));

    /// <summary>The same graph with every list in its order, those inside of entities, statements and conflicts too.</summary>
    public static CompiledGraph Arranged(CompiledGraph graph) => new()
    {
        Name = graph.Name,
        Ontology = graph.Ontology,
        Entities = [.. Sorted(graph.Entities, Comparer<Entity>.Create((a, b) => a.Id.CompareTo(b.Id))).Select(Arranged)],
        Statements = [.. Sorted(graph.Statements, Comparer<Statement>.Create((a, b) => a.Id.CompareTo(b.Id))).Select(Arranged)],
        Mentions = [.. Sorted(graph.Mentions, Mentions)],
        Documents = [.. graph.Documents.OrderBy(d => d.Id)],
        Passages = [.. Sorted(graph.Passages, Passages)],
        Texts = graph.Texts,
        Conflicts = [.. graph.Conflicts.OrderBy(c => c.Id).Select(Arranged)],
        Diagnostics = [.. graph.Diagnostics.Order(Diagnostics)],
    };

    /// <summary>Whether each is before or beside the next.</summary>
    public static bool IsSorted<T>(IReadOnlyList<T> list, IComparer<T>? order = null)
    {
        order ??= Comparer<T>.Default;
        for (var i = 1; i < list.Count; i++)
            if (order.Compare(list[i - 1], list[i]) > 0)
                return false;
        return true;
    }

    // Files that a compile wrote are in order already, and seeing that costs little beside sorting them.
    private static IEnumerable<T> Sorted<T>(IReadOnlyList<T> list, IComparer<T> order) => IsSorted(list, order) ? list : list.Order(order);

    /// <summary>The same entity with the lists in it in their order.</summary>
    public static Entity Arranged(Entity entity) => IsSorted(entity.Names, Names) && IsSorted(entity.FormerIds)
        ? entity
        : entity with { Names = [.. entity.Names.Order(Names)], FormerIds = [.. entity.FormerIds.Order()] };

    /// <summary>The same statement with its evidence and decisions in order.</summary>
    public static Statement Arranged(Statement statement) => IsSorted(statement.Evidence, Evidence) && IsSorted(statement.Decisions, Decisions)
        ? statement
        : statement with { Evidence = [.. statement.Evidence.Order(Evidence)], Decisions = [.. statement.Decisions.Order(Decisions)] };

    /// <summary>The same conflict with its statements in order.</summary>
    public static Conflict Arranged(Conflict conflict) =>
        IsSorted(conflict.Statements) ? conflict : conflict with { Statements = [.. conflict.Statements.Order()] };

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var c in comparisons)
            if (c != 0)
                return c;
        return 0;
    }
}
