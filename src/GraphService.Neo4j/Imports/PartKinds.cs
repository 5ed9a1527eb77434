using GraphService.Graphs;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>The kinds, with what a graph has of each. What is pointed to comes before what points.</summary>
internal static class PartKinds
{
    public static readonly PartKind Entities = new("entities", Labels.Entity, "change-nodes", 5_000, "id");
    public static readonly PartKind Documents = new("documents", Labels.SourceDocument, "change-nodes", 100, "id");
    public static readonly PartKind Passages = new("passages", Labels.Passage, "change-passages", 2_000, "id");
    public static readonly PartKind Evidence = new("evidence", Labels.Evidence, "change-evidence", 5_000, "id");
    public static readonly PartKind Conflicts = new("conflicts", Labels.Conflict, "change-nodes", 2_000, "id");
    public static readonly PartKind Diagnostics = new("diagnostics", Labels.Diagnostic, "change-diagnostics", 5_000, "id");

    // A relationship has its type and its ends for good: one with others is another.
    public static readonly PartKind Statements = new("statements", null, "change-statements", 5_000, "id", "predicate", "subject", "object");
    public static readonly PartKind Mentions = new("mentions", null, "change-mentions", 5_000, "document", "start", "end", "entity");

    public static IReadOnlyList<PartKind> All { get; } = [Entities, Documents, Passages, Evidence, Conflicts, Diagnostics, Statements, Mentions];

    public static IEnumerable<Part> Of(PartKind kind, CompiledGraph graph) => kind.Name switch
    {
        "entities" => EntitiesOf(graph),
        "documents" => graph.Documents.Select(d => new Part(d.Id.Value, () => Alone(DocumentLayout.Properties(d, graph.Texts[d.Id])))),
        "passages" => graph.Passages.Select(p => new Part(p.Id.Value, () => GraphRows.Passage(p, graph))),
        "evidence" => graph.Statements.SelectMany(s => s.Evidence.Select(e => new Part(EvidenceLayout.Id(s, e), () => GraphRows.Evidence(s, e)))),
        "conflicts" => graph.Conflicts.Select(c => new Part(c.Id.Value, () => Alone(ConflictLayout.Properties(c)))),
        "diagnostics" => GraphRows.Diagnostics(graph).Select(row => new Part(kind.KeyOf(row), () => row)),
        "statements" => StatementsOf(graph),
        _ => graph.Mentions.Select(m => new Part(PartKind.Key(m.Document.Value, $"{m.Span.Start}", $"{m.Span.End}", m.Entity.Value), () => GraphRows.Mention(m))),
    };

    private static IEnumerable<Part> EntitiesOf(CompiledGraph graph)
    {
        var degrees = new GraphDegrees(graph);
        return graph.Entities.Select(e => new Part(e.Id.Value, () => new() { { "label", Labels.Of(e.Type) }, { "properties", EntityLayout.Properties(e, degrees[e.Id]) } }));
    }

    private static IEnumerable<Part> StatementsOf(CompiledGraph graph)
    {
        var conflicts = ConflictLayout.ByStatement(graph.Conflicts);
        return graph.Statements.Select(s => new Part(
            PartKind.Key(s.Id.Value, s.Predicate, s.Subject.Value, s.Object.Value),
            () => new PropertyMap { { "predicate", s.Predicate } }.With(GraphRows.Statement(s, conflicts[s.Id]))));
    }

    private static PropertyMap Alone(PropertyMap properties) => new() { { "properties", properties } };
}
