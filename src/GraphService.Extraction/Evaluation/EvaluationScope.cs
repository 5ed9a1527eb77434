using GraphService.Documents;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>Documents that are scored as one collection, in which an entity has one id, with what the labels and the graph have of them.</summary>
internal sealed class EvaluationScope
{
    public EvaluationScope(GoldFolder gold, CompiledGraph graph, IReadOnlyList<string> documents)
    {
        (Gold, Graph, Documents) = (gold, graph, documents);
        DocumentOf = graph.Documents
            .SelectMany(d => documents.Where(id => gold.Documents[id].File == FileOf(d)).Select(id => (d.Id, id)))
            .ToDictionary(p => p.Id, p => p.id);
        Statements = [.. graph.Statements.Where(s => s.Evidence.Any(e => DocumentOf.ContainsKey(e.Document)))];
        var own = documents.Any(id => gold.Documents[id].OwnEntities);
        Entities = gold.Entities.Where(p => !own || p.Value.IsIn(documents)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        Labels = gold.Labels(documents);
        Linking = new EntityLinking(Entities, graph);
        Matching = new StatementMatching(Labels, Linking);
        Sentences = new GraphSentences(graph);
    }

    public GoldFolder Gold { get; }

    public CompiledGraph Graph { get; }

    /// <summary>Ids of the labels' documents.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The labels' document that each document of the graph is, by file name; others are not scored.</summary>
    public IReadOnlyDictionary<DocumentId, string> DocumentOf { get; }

    /// <summary>Statements of the graph with evidence in these documents.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The labelled entities that the graph's may stand for.</summary>
    public IReadOnlyDictionary<string, GoldEntity> Entities { get; }

    public IReadOnlyList<GoldLabel> Labels { get; }

    public EntityLinking Linking { get; }

    public StatementMatching Matching { get; }

    public GraphSentences Sentences { get; }

    /// <summary>The file name by which the labels know a document.</summary>
    public static string FileOf(SourceDocument document) => document.Path.Split('/', '\\')[^1];

    /// <summary>Documents with entities of their own are scored each by itself, the others together.</summary>
    public static IEnumerable<EvaluationScope> Of(GoldFolder gold, CompiledGraph graph, IReadOnlyList<string> documents)
    {
        var apart = documents.Where(d => gold.Documents[d].OwnEntities).ToList();
        var together = documents.Except(apart).ToList();
        foreach (var document in apart)
            yield return new EvaluationScope(gold, graph, [document]);
        if (together.Count > 0)
            yield return new EvaluationScope(gold, graph, together);
    }
}
