using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Evaluation;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Ontologies;
using GraphService.Testing.Graphs;
using GraphService.Testing.Labels;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>A graph of one document, <c>a.txt</c>, beside its labels: two firms and a town that both know, and whatever a test adds.</summary>
internal sealed class Scored : IDisposable
{
    /// <param name="ontology">What the graph is made of; a small one for tests unless given.</param>
    public Scored(Ontology? ontology = null)
    {
        Graph = new GraphBuilder { Ontology = ontology ?? TestOntology.Create() };
        Labels.Document("a", "a.txt");
        Document = Graph.Document("documents/a.txt");
        Alder = Both(EntityType.Company, "alder", "Alder Works");
        Birch = Both(EntityType.Company, "birch", "Birch Mills");
        Cove = Both(EntityType.Place, "cove", "Cove");
    }

    public GraphBuilder Graph { get; }

    public LabelFolder Labels { get; } = new();

    public DocumentId Document { get; }

    public EntityId Alder { get; }

    public EntityId Birch { get; }

    public EntityId Cove { get; }

    /// <summary>An entity that the graph mentions and the labels know, by the id <paramref name="label"/>.</summary>
    public EntityId Both(EntityType type, string label, string name, params (string Key, object? Value)[] more)
    {
        Labels.Entity(label, type.ToString().ToUpperInvariant(), name, more);
        return Mentioned(type, name);
    }

    /// <summary>An entity that the graph mentions.</summary>
    public EntityId Mentioned(EntityType type, string name, params string[] aliases)
    {
        var id = Graph.Entity(type, name, aliases: aliases);
        Graph.Paragraph($"{name}.", PassageKind.Paragraph, id);
        return id;
    }

    public EvaluationResult Evaluate(params string[] texts)
    {
        var gold = GoldFolder.Read(Labels.Write());
        return Evaluator.Evaluate(gold, Graph.Build(), gold.DocumentIds, texts);
    }

    public void Dispose() => Labels.Dispose();
}
