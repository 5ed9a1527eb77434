using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Curation;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Readings;
using GraphService.Extraction.Witnesses;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Brings together what documents state, what people add to it, and what they decided about it.</summary>
internal sealed class StatementSources(Ontology ontology, IReadOnlyList<DocumentReading> readings, IReadOnlyDictionary<DocumentReading, DocumentId> ids,
    CuratedEntities curated, GraphSources sources)
{
    private readonly List<Diagnostic> problems = [];

    /// <summary>All statements, and what is wrong with entries about them.</summary>
    public (IReadOnlyList<StatementDraft> Drafts, IReadOnlyList<Diagnostic> Problems) Read()
    {
        var documents = new DocumentPaths(ids);
        var stated = WitnessReader.Read(readings, ids, curated.Ids, ontology);
        DropUnfit(stated);
        AddReadings(stated, documents);
        var added = new AddedStatements(curated, ontology, documents);
        foreach (var (content, witness) in added.Of(sources.Curation.OfType<AddEntry>()))
            stated.AddWitness(content, witness);
        Join(stated);
        if (sources.Curation.Count == 0)
            return ([.. stated.Select(s => new StatementDraft(s.Key, s.Value))], problems);
        var former = new Lazy<FormerStatements>(() => new FormerStatements(ontology, readings, ids, curated, stated));
        var curation = new StatementCuration(stated, curated, ontology, documents, id => former.Value.Find(id));
        var drafts = curation.Apply(sources.Curation);
        return (drafts, [.. problems, .. added.Problems, .. curation.Problems]);
    }

    /// <summary>Makes of all witnesses the statements that they support.</summary>
    public static void Join(Dictionary<StatementContent, List<Witness>> stated)
    {
        OpenWitnesses.DropInferredOfStated(stated);
        OpenWitnesses.JoinOpenOnes(stated);
    }

    private void AddReadings(Dictionary<StatementContent, List<Witness>> stated, DocumentPaths documents)
    {
        if (sources.Readings.Count == 0)
            return;
        var held = new HeldReadings(ontology, curated, documents);
        foreach (var (content, witness) in held.Of(sources.Readings))
            stated.AddWitness(content, witness);
        problems.AddRange(held.Problems);
    }

    // What has another type now states less.
    private void DropUnfit(Dictionary<StatementContent, List<Witness>> stated)
    {
        var retyped = curated.All.Where(c => c.Decisions.Any(d => d.Verb == "retype")).ToDictionary(c => c.Entity.Id);
        if (retyped.Count == 0)
            return;
        foreach (var content in stated.Keys.Where(c => retyped.ContainsKey(c.Subject) || retyped.ContainsKey(c.Object)).ToList())
            if (ontology.TryGet(content.Predicate, out var predicate) && !curated.Fit(predicate, content.Subject, content.Object))
            {
                var decision = (retyped.GetValueOrDefault(content.Subject) ?? retyped[content.Object]).Decisions.First(d => d.Verb == "retype");
                stated.Remove(content);
                problems.Add(new Diagnostic("CURATION_TYPES", Severity.Warning,
                    $"{content.Subject} {content.Predicate} {content.Object} is left out: {content.Predicate} takes no such types")
                {
                    Path = decision.Path,
                    Line = decision.Line,
                    Column = 1,
                });
            }
    }
}
