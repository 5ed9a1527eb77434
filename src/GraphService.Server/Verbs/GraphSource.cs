using GraphService.Diagnostics;
using GraphService.Extraction;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary>Where a verb has its graph from: a workspace that is compiled, or a folder that holds a compiled one.</summary>
internal static class GraphSource
{
    /// <summary>The graph, with its errors among its diagnostics.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted meanwhile.</exception>
    public static CompiledGraph Open(VerbCall call)
    {
        var graph = call.Text(CommonOptions.Graph) is { } folder ? Read(call, folder) : Compile(call, WorkspaceOf(call), null);
        call.Signals.Interrupted.ThrowIfCancellationRequested();
        return graph;
    }

    /// <summary>The graph of a workspace, with its errors among its diagnostics.</summary>
    /// <param name="call">The call.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="temporary">A folder for the cache where the call names none; null for none.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted meanwhile.</exception>
    public static CompiledGraph Compile(VerbCall call, Workspace workspace, string? temporary)
    {
        var named = call.Text(CommonOptions.Cache);
        var cache = (named ?? temporary) is { } folder ? DocumentCache.Open(folder) : null;
        var graph = Alone(call, interrupted => Compile(call, workspace, cache, interrupted));
        if (cache is not null && named is not null)
            call.Say($"{named}: {Count(cache.Found, "document", "documents")} found there, {cache.Kept} read and kept");
        return graph;
    }

    /// <summary>The same, until it is cancelled.</summary>
    public static CompiledGraph Compile(VerbCall call, Workspace workspace, DocumentCache? cache, CancellationToken cancellation) =>
        WorkspaceCompiler.Compile(workspace, cancellation, (path, error) => Trace(call, path, error), cache);

    /// <summary>The folder with the workspace's own ontology, which need not be there; null where no workspace's ontology counts.</summary>
    public static string? OntologyFolder(VerbCall call)
    {
        if (call.Text(CommonOptions.Graph) is not null && call.Text(CommonOptions.Workspace) is null)
            return null;
        try
        {
            return Path.Combine(WorkspaceOf(call).Root, "ontology");
        }
        catch (WorkspaceNotFoundException) when (call.Text(CommonOptions.Workspace) is null)
        {
            return null;
        }
    }

    /// <summary>Reads the documents of one part into a cache.</summary>
    public static (int Documents, IReadOnlyList<Diagnostic> Diagnostics) Fill(VerbCall call, WorkspacePart part, DocumentCache cache)
    {
        var workspace = WorkspaceOf(call);
        return Alone(call, interrupted => WorkspaceCompiler.Fill(workspace, part, cache, interrupted, (path, error) => Trace(call, path, error)));
    }

    // A parser can't be interrupted in the midst of a file. A compile changes nothing outside but a cache, whose files are whole or not there, so it is left
    // alone with the process's end.
    private static T Alone<T>(VerbCall call, Func<CancellationToken, T> compile)
    {
        var interrupted = call.Signals.Interrupted;
        var running = Task.Run(() => compile(interrupted), interrupted);
        Task.WhenAny(running, Task.Delay(Timeout.Infinite, interrupted)).GetAwaiter().GetResult();
        interrupted.ThrowIfCancellationRequested();
        return running.GetAwaiter().GetResult();
    }

    // The diagnostic of a document that failed says why; only a developer wants to know where.
    private static void Trace(VerbCall call, string path, Exception error)
    {
        if (call.Debug)
            call.Terminal.Error.WriteLine($"{path}: {error}");
    }

    /// <summary>The folder that relative places of the workspace start from; the current one where a graph is read outside of any workspace.</summary>
    public static string RootOf(VerbCall call)
    {
        try
        {
            return WorkspaceOf(call).Root;
        }
        catch (WorkspaceNotFoundException) when (call.Text(CommonOptions.Graph) is not null && call.Text(CommonOptions.Workspace) is null)
        {
            return Directory.GetCurrentDirectory();
        }
    }

    /// <summary>The workspace; null where a graph is read outside of any.</summary>
    public static Workspace? WorkspaceIn(VerbCall call)
    {
        try
        {
            return WorkspaceOf(call);
        }
        catch (WorkspaceNotFoundException) when (call.Text(CommonOptions.Graph) is not null && call.Text(CommonOptions.Workspace) is null)
        {
            return null;
        }
    }

    /// <summary>The names of the workspace's documents, without their folders; none outside of any workspace.</summary>
    public static IReadOnlyList<string> FilesOf(VerbCall call)
    {
        try
        {
            return [.. WorkspaceOf(call).Documents().Select(f => f.Path.Split('/')[^1])];
        }
        catch (WorkspaceNotFoundException) when (call.Text(CommonOptions.Workspace) is null)
        {
            return [];
        }
    }

    /// <summary><c>15 documents, 100 entities, 124 statements, 3 conflicts, 1 error, 2 warnings</c>.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="moreWarnings">How many there are beside those of the compile.</param>
    public static string Describe(CompiledGraph graph, int moreWarnings = 0) => string.Join(", ",
        Count(graph.Documents.Count, "document", "documents"),
        Count(graph.Entities.Count, "entity", "entities"),
        Count(graph.Statements.Count, "statement", "statements"),
        Count(graph.Conflicts.Count, "conflict", "conflicts"),
        Count(Diagnostics(graph, Severity.Error), "error", "errors"),
        Count(Diagnostics(graph, Severity.Warning) + moreWarnings, "warning", "warnings"));

    public static bool HasErrors(CompiledGraph graph) => Diagnostics(graph, Severity.Error) > 0;

    /// <summary>The diagnostics as people read files: by path, line and column.</summary>
    public static IEnumerable<Diagnostic> InOrder(CompiledGraph graph) => InOrder(graph.Diagnostics);

    /// <inheritdoc cref="InOrder(CompiledGraph)"/>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column);

    public static int Diagnostics(CompiledGraph graph, Severity severity) => Diagnostics(graph.Diagnostics, severity);

    /// <summary>How many are of a severity.</summary>
    public static int Diagnostics(IEnumerable<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(d => d.Severity == severity);

    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    /// <summary>The ontology of the workspace, or the default one outside of any.</summary>
    public static Ontology OntologyOf(VerbCall call)
    {
        try
        {
            return WorkspaceOntology.Read(WorkspaceOf(call));
        }
        catch (WorkspaceNotFoundException) when (call.Text(CommonOptions.Workspace) is null)
        {
            return DefaultOntology.Instance;
        }
    }

    // A graph of a workspace with predicates of its own needs both: --graph for the graph, --workspace for its ontology.
    private static CompiledGraph Read(VerbCall call, string folder)
    {
        var ontology = call.Text(CommonOptions.Workspace) is null ? DefaultOntology.Instance : WorkspaceOntology.Read(WorkspaceOf(call));
        return Directory.Exists(folder) ? GraphFiles.Read(folder, ontology) : throw new WrongUseException($"{folder}: there is no such folder");
    }

    /// <summary>The workspace that is named, or the nearest.</summary>
    /// <exception cref="WorkspaceNotFoundException">There is none.</exception>
    public static Workspace WorkspaceOf(VerbCall call) =>
        call.Text(CommonOptions.Workspace) is { } folder ? Workspace.Open(folder) : Workspace.Nearest(Directory.GetCurrentDirectory());
}
