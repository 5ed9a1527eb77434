using GraphService.Diagnostics;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Curation;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Graphs;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Readings;
using GraphService.Extraction.Tables;
using GraphService.Extraction.Tables.Mappings;
using GraphService.Extraction.Witnesses;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction;

/// <summary>Compiles a workspace into a graph: a pure function of its files, whatever their order.</summary>
public static class WorkspaceCompiler
{
    /// <summary>Everything that could be used; what could not is in the graph's diagnostics with severity ERROR.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="cancellation">Ends the compile.</param>
    /// <param name="failed">Is told, in order of the paths, of each document that is left out because of an
    /// exception. Its diagnostic says so too, but not where in the program.</param>
    /// <param name="cache">Gives what documents gave before, and keeps what they give now. The graph is the same without it.</param>
    /// <exception cref="OntologyException">The ontology is broken, with file and line.</exception>
    /// <exception cref="OperationCanceledException">The compile was cancelled.</exception>
    /// <exception cref="DocumentCacheException">The cache can't be written.</exception>
    public static CompiledGraph Compile(
        Workspace workspace, CancellationToken cancellation, Action<string, Exception>? failed = null, DocumentCache? cache = null)
    {
        var found = new List<Diagnostic>();
        var read = WorkspaceOntology.Read(workspace);
        var settings = WorkspaceSettings.Read(workspace, read, found);
        var ontology = read.Without(settings.RulesOff);
        var documents = new WorkspaceDocuments(ontology, new DocumentLimits(), WorkClock.OfProcess, cancellation)
        {
            Cache = cache,
            OntologyKey = WorkspaceOntology.KeyOf(workspace),
        };
        var (tables, mappings) = (workspace.Tables(), new MappingReader(ontology, found).Read(workspace.Files("tables", "*.yaml")));
        found.AddRange(TableDocuments.Missing(tables, mappings));
        IReadOnlyList<DocumentOutcome> outcomes =
            [.. documents.Read(workspace.Documents()), .. new TableDocuments(ontology, cancellation).Read(tables, mappings)];
        var proposals = new ReadingsReader(ontology, found).Read(workspace.Files("readings", "*.jsonl"), cancellation);
        var (readings, held) = new WorkspaceReadings(ontology, found, cancellation).Apply(ReadingsOf(outcomes), proposals);
        var sources = new GraphSources
        {
            Grades = new ReaderGrades(settings.Grades),
            Curation = new CurationReader(ontology, found).Read(workspace.Files("curation", "*.yaml")),
            Readings = held,
        };
        return GraphOf(settings.Name, ontology, sources, outcomes, readings, found, failed, cancellation);
    }

    /// <summary>Fills a cache with one part of a workspace's documents. A compile with that cache finds them.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="part">Which documents.</param>
    /// <param name="cache">Where what they give is kept.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="failed">As of <see cref="Compile(Workspace, CancellationToken, Action{string, Exception}?, DocumentCache?)"/>.</param>
    /// <returns>How many documents are of that part, and what was found in them, ERRORs of those that gave nothing among it.</returns>
    /// <exception cref="OntologyException">The ontology is broken, with file and line.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DocumentCacheException">The cache can't be written.</exception>
    public static (int Documents, IReadOnlyList<Diagnostic> Diagnostics) Fill(
        Workspace workspace, WorkspacePart part, DocumentCache cache, CancellationToken cancellation, Action<string, Exception>? failed = null)
    {
        var ontology = WorkspaceOntology.Read(workspace);
        // What is wrong with the settings the last run says, which reads them too.
        ontology = ontology.Without(WorkspaceSettings.Read(workspace, ontology, []).RulesOff);
        var documents = new WorkspaceDocuments(ontology, new DocumentLimits(), WorkClock.OfProcess, cancellation)
        {
            Cache = cache,
            OntologyKey = WorkspaceOntology.KeyOf(workspace),
        };
        var outcomes = documents.Read([.. workspace.Documents().Where(f => part.Has(f.Path))]);
        foreach (var outcome in outcomes.Where(o => o.Failure is not null))
            failed?.Invoke(outcome.Path, outcome.Failure!);
        return (outcomes.Count, [.. outcomes.SelectMany(o => o.Found.Concat(o.Reading?.Diagnostics ?? []))]);
    }

    /// <summary>The graph of some files, given by their paths in the workspace.</summary>
    internal static CompiledGraph Compile(string name, Ontology ontology, IReadOnlyList<WorkspaceFile> files, List<Diagnostic> found,
        CancellationToken cancellation, Action<string, Exception>? failed = null, DocumentLimits? limits = null, WorkClock? clock = null)
    {
        var documents = new WorkspaceDocuments(ontology, limits ?? new DocumentLimits(), clock ?? WorkClock.OfProcess, cancellation);
        var outcomes = documents.Read(files);
        return GraphOf(name, ontology, GraphSources.None, outcomes, ReadingsOf(outcomes), found, failed, cancellation);
    }

    private static IReadOnlyList<DocumentReading> ReadingsOf(IReadOnlyList<DocumentOutcome> outcomes) =>
        [.. outcomes.Select(o => o.Reading).OfType<DocumentReading>().OrderBy(r => r.Path, StringComparer.Ordinal)];

    private static CompiledGraph GraphOf(string name, Ontology ontology, GraphSources sources, IReadOnlyList<DocumentOutcome> outcomes,
        IReadOnlyList<DocumentReading> readings, List<Diagnostic> found, Action<string, Exception>? failed, CancellationToken cancellation)
    {
        found.AddRange(outcomes.SelectMany(o => o.Found));
        var maker = new SoundGraph(name, ontology, sources, found, cancellation);
        var graph = maker.Of(readings);
        var failures = outcomes.Where(o => o.Failure is not null).Select(o => (o.Path, Error: o.Failure!)).Concat(maker.Failures);
        foreach (var (path, error) in failures.OrderBy(f => f.Path, StringComparer.Ordinal))
            failed?.Invoke(path, error);
        return graph;
    }
}
