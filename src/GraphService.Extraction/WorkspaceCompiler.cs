using System.Runtime.ExceptionServices;
using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Graphs;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction;

/// <summary>Compiles a workspace into a graph: a pure function of its files, whatever their order.</summary>
public static class WorkspaceCompiler
{
    /// <summary>Everything that could be used; what could not is in the graph's diagnostics with severity ERROR.</summary>
    /// <exception cref="OntologyException">The ontology is broken, with file and line.</exception>
    public static CompiledGraph Compile(Workspace workspace, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var name = WorkspaceSettings.Read(workspace, found).Name;
        var ontology = WorkspaceOntology.Read(workspace);
        return Compile(name, ontology, workspace.Documents(), found, cancellation);
    }

    /// <summary>The graph of some files, given by their paths in the workspace.</summary>
    internal static CompiledGraph Compile(string name, Ontology ontology, IReadOnlyList<WorkspaceFile> files, List<Diagnostic> found, CancellationToken cancellation)
    {
        var compiler = new DocumentCompiler(new Lexicon(ontology), new FrameMatcher(ontology));
        var results = new (DocumentReading? Reading, List<Diagnostic> Found)[files.Count];
        Each(files.Count, i => results[i] = Read(files[i], compiler), cancellation);
        found.AddRange(results.SelectMany(r => r.Found));
        var readings = results.Select(r => r.Reading).OfType<DocumentReading>().OrderBy(r => r.Source.Path, StringComparer.Ordinal).ToList();
        var graph = GraphMaker.Make(name, ontology, readings, found);
        return GraphChecker.Check(graph) is { Count: > 0 } problems ? throw new BrokenGraphException(problems) : graph;
    }

    // What goes wrong in one document (a pattern of the ontology that never ends) is thrown as itself.
    private static void Each(int count, Action<int> read, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, read);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static (DocumentReading?, List<Diagnostic>) Read(WorkspaceFile file, DocumentCompiler compiler)
    {
        var found = new List<Diagnostic>();
        var document = Bytes(file, found) is { } bytes ? DocumentReader.Read(bytes, file.Path, found) : null;
        return (document is null ? null : compiler.Compile(document), found);
    }

    // A file may be gone since it was listed, or not be ours to read.
    private static byte[]? Bytes(WorkspaceFile file, List<Diagnostic> found)
    {
        try
        {
            return file.Read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(new Diagnostic("FILE_UNREADABLE", Severity.Error, $"The file can't be read ({error.GetType().Name}); it is left out") { Path = file.Path });
            return null;
        }
    }
}
