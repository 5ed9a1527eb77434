using GraphService.Comparisons;
using GraphService.Diagnostics;
using GraphService.Embedded;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Server.Live;
using GraphService.Server.Options;
using GraphService.Server.Stored;

namespace GraphService.Server.Verbs;

/// <summary>
/// The workspace of <c>serve --watch</c>: compiled, and compiled again when a file of it changes. Only documents that changed are read again.
/// </summary>
internal sealed class WatchedWorkspace : IDisposable
{
    private const int ShownFiles = 3;

    private readonly VerbCall call;
    private readonly Workspace workspace;
    private readonly DirectoryInfo? temporary;
    private readonly WorkspaceStamp stamp;
    private CompiledGraph current;

    /// <summary>Compiles the workspace.</summary>
    /// <exception cref="WrongUseException">A compiled graph is given in place of a workspace.</exception>
    public WatchedWorkspace(VerbCall call)
    {
        if (call.Text(CommonOptions.Graph) is not null)
            throw new WrongUseException("--watch watches a workspace, and --graph names a graph that has been compiled");
        (this.call, workspace) = (call, GraphSource.WorkspaceOf(call));
        temporary = call.Text(CommonOptions.Cache) is null ? Directory.CreateTempSubdirectory("graphservice-") : null;
        stamp = WorkspaceStamp.Of(workspace.Root);
        current = GraphSource.Compile(call, workspace, temporary?.FullName);
    }

    /// <summary>The graph that was compiled last.</summary>
    public CompiledGraph Graph => current;

    /// <summary>Watches, and serves each new graph, until it is cancelled.</summary>
    public Task RunAsync(LiveGraph live, KeptGraphs? kept, CancellationToken cancellation) =>
        new WorkspaceWatch(workspace.Root, stamp, (changed, stop) => RecompileAsync(live, kept, changed, stop), call.Terminal.Error.WriteLine)
            .RunAsync(cancellation);

    public void Dispose()
    {
        try
        {
            temporary?.Delete(recursive: true);
        }
        catch (IOException e)
        {
            // A compile that could not be interrupted may still write there.
            call.Say($"{temporary!.FullName} could not be removed: {e.Message}");
        }
    }

    private async Task RecompileAsync(LiveGraph live, KeptGraphs? kept, IReadOnlyList<string> changed, CancellationToken cancellation)
    {
        var cache = DocumentCache.Open(temporary?.FullName ?? call.Text(CommonOptions.Cache)!);
        var graph = await Task.Run(() => GraphSource.Compile(call, workspace, cache, cancellation), cancellation);
        // Else each state that a document ever had would stay there.
        if (temporary is not null)
            cache.RemoveUnused();
        var before = current;
        var change = GraphChange.Of(GraphComparison.Of(before, graph));
        // An equal graph may have another ontology: a predicate that no document uses yet has its fields all the same.
        live.Swap(new EmbeddedGraphStore(graph), graph.Ontology, new GraphHistory(kept, graph));
        current = graph;
        if (graph.ContentHash == before.ContentHash)
        {
            call.Say($"{Shown(changed)}: the graph stays the same");
            return;
        }
        TellErrors(before, graph);
        call.Say($"{Shown(changed)}: {GraphSource.Describe(graph)}; {Counts(change)}");
        await live.PublishAsync(change, cancellation);
        kept?.Keep(graph, GraphSource.OntologyFolder(call));
        ServedGraph.GiveBackMemory(graph);
    }

    private void TellErrors(CompiledGraph before, CompiledGraph graph)
    {
        var known = before.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d}").ToHashSet(StringComparer.Ordinal);
        foreach (var error in GraphSource.InOrder(graph).Where(d => d.Severity == Severity.Error && !known.Contains($"{d}")))
            call.Terminal.Error.WriteLine(error);
    }

    private static string Counts(GraphChange change) =>
        $"entities +{change.AddedEntities} -{change.RemovedEntities}, statements +{change.AddedStatements} -{change.RemovedStatements}";

    private static string Shown(IReadOnlyList<string> files) =>
        string.Join(", ", files.Take(ShownFiles)) + (files.Count > ShownFiles ? $" and {files.Count - ShownFiles} more" : "");
}
