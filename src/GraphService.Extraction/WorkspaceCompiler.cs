using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Graphs;
using GraphService.Extraction.Limits;
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
    /// <exception cref="OntologyException">The ontology is broken, with file and line.</exception>
    /// <exception cref="OperationCanceledException">The compile was cancelled.</exception>
    public static CompiledGraph Compile(Workspace workspace, CancellationToken cancellation, Action<string, Exception>? failed = null)
    {
        var found = new List<Diagnostic>();
        var name = WorkspaceSettings.Read(workspace, found).Name;
        var ontology = WorkspaceOntology.Read(workspace);
        return Compile(name, ontology, workspace.Documents(), found, cancellation, failed);
    }

    /// <summary>The graph of some files, given by their paths in the workspace.</summary>
    internal static CompiledGraph Compile(string name, Ontology ontology, IReadOnlyList<WorkspaceFile> files, List<Diagnostic> found,
        CancellationToken cancellation, Action<string, Exception>? failed = null, DocumentLimits? limits = null, WorkClock? clock = null)
    {
        var attempt = new DocumentAttempt(DocumentCompiler.For(ontology), limits ?? new DocumentLimits(), clock ?? WorkClock.OfProcess);
        var outcomes = new DocumentOutcome[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => outcomes[i] = attempt.Read(files[i], cancellation));
        found.AddRange(outcomes.SelectMany(o => o.Found));
        var maker = new SoundGraph(name, ontology, found, cancellation);
        var graph = maker.Of([.. outcomes.Select(o => o.Reading).OfType<DocumentReading>().OrderBy(r => r.Source.Path, StringComparer.Ordinal)]);
        var failures = outcomes.Where(o => o.Failure is not null).Select(o => (o.Path, Error: o.Failure!)).Concat(maker.Failures);
        foreach (var (path, error) in failures.OrderBy(f => f.Path, StringComparer.Ordinal))
            failed?.Invoke(path, error);
        return graph;
    }
}
