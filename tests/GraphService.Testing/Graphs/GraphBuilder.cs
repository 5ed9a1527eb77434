using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <summary>
/// Makes small graphs by hand. It writes a sentence for each statement, so that documents, passages, mentions and evidence are real:
/// <code>
/// var graph = new GraphBuilder();
/// var azimi = graph.Person("Azizjon Azimi");
/// graph.State(azimi, "OWNS", graph.Company("Zypl AI"), new() { Share = Stake(51) });
/// CompiledGraph compiled = graph.Build();
/// </code>
/// </summary>
public sealed partial class GraphBuilder
{
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly Dictionary<StatementId, StatementDraft> statements = [];
    private readonly Dictionary<DocumentId, DocumentDraft> documents = [];
    private readonly List<Conflict> conflicts = [];
    private readonly List<Diagnostic> diagnostics = [];
    private DocumentDraft? current;

    /// <summary>What the statements are made of.</summary>
    public Ontology Ontology { get; init; } = TestOntology.Create();

    /// <summary>The graph's name.</summary>
    public string Name { get; init; } = "test";

    /// <summary>Says that statements can't all hold.</summary>
    public ConflictId Conflict(ConflictKind kind, params StatementId[] of)
    {
        var ids = of.Distinct().Order().ToList();
        var id = new ConflictId("conflict-" + Slug.Hash($"{kind} {string.Join(' ', ids)}"));
        if (conflicts.TrueForAll(c => c.Id != id))
            conflicts.Add(new Conflict(id, kind, ids, $"They differ in {kind}"));
        return id;
    }

    /// <summary>Notes something, about a document or about none.</summary>
    public void Diagnostic(string code, Severity severity, DocumentId? document = null, TextSpan? span = null) =>
        diagnostics.Add(new Diagnostic(code, severity, $"{code} was noted") { Document = document, Span = span });

    /// <summary>The graph, sorted as a compile sorts it.</summary>
    public CompiledGraph Build() => new()
    {
        Name = Name,
        Ontology = Ontology,
        Entities = [.. entities.Values.OrderBy(e => e.Id)],
        Statements = [.. statements.Values.Select(s => s.Build(id => entities[id].PrimaryName)).OrderBy(s => s.Id)],
        Documents = [.. documents.Values.Select(d => d.Document).OrderBy(d => d.Id)],
        Passages = [.. documents.Values.SelectMany(d => d.Passages).OrderBy(p => p.Document).ThenBy(p => p.Span)],
        Mentions = [.. documents.Values.SelectMany(d => d.Mentions).Distinct().OrderBy(m => m.Document).ThenBy(m => m.Span).ThenBy(m => m.Entity)],
        Texts = documents.Values.ToDictionary(d => d.Id, d => d.Text),
        Conflicts = [.. conflicts.OrderBy(c => c.Id)],
        Diagnostics = [.. diagnostics.Order(GraphOrder.Diagnostics)],
    };
}
