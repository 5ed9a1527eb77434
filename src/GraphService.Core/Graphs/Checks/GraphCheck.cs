using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Graphs.Checks;

/// <summary>One check of one graph: what is looked up again and again, and what was found.</summary>
internal sealed class GraphCheck
{
    public GraphCheck(CompiledGraph graph)
    {
        Graph = graph;
        Entities = graph.Entities.DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        Documents = graph.Documents.DistinctBy(d => d.Id).ToDictionary(d => d.Id);
        Statements = graph.Statements.Select(s => s.Id).ToHashSet();
        DocumentsWithPassages = graph.Passages.Select(p => p.Document).ToHashSet();
    }

    private GraphCheck(GraphCheck other) =>
        (Graph, Entities, Documents, Statements, DocumentsWithPassages) =
            (other.Graph, other.Entities, other.Documents, other.Statements, other.DocumentsWithPassages);

    public CompiledGraph Graph { get; }

    public IReadOnlyDictionary<EntityId, Entity> Entities { get; }

    public IReadOnlyDictionary<DocumentId, SourceDocument> Documents { get; }

    public IReadOnlySet<StatementId> Statements { get; }

    public IReadOnlySet<DocumentId> DocumentsWithPassages { get; }

    public List<GraphProblem> Problems { get; } = [];

    /// <summary>The same check, for another thread.</summary>
    public GraphCheck WithoutProblems() => new(this);

    public void Add(string file, object? row, string message) => Problems.Add(new GraphProblem(file, row, message));

    /// <summary>The text, or null and a problem where the document or its text is none of the graph.</summary>
    public SourceText? Text<T>(string file, T row, Func<T, string> what, DocumentId document)
        where T : class
    {
        if (!Documents.ContainsKey(document))
            Add(file, row, $"{what(row)}: there is no document {document}");
        else if (Graph.Texts.TryGetValue(document, out var text))
            return text;
        return null;
    }

    public void Speaker<T>(string file, T row, Func<T, string> what, EntityId? speaker)
        where T : class
    {
        if (speaker is { } id && !Entities.ContainsKey(id))
            Add(file, row, $"{what(row)}: there is no entity {id} to be its speaker");
    }
}
