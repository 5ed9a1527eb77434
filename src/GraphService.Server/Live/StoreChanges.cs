using GraphService.Exports;
using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Ontologies;
using GraphService.Server.Stored;
using GraphService.Stores;

namespace GraphService.Server.Live;

/// <summary>
/// Tells subscribers when an import has changed the graph of a database, and keeps its graphs. It reads the ids of the graph only while somebody subscribes,
/// so whoever subscribes first hears of imports from about a second later on. It reads the whole graph only where graphs are kept.
/// </summary>
/// <param name="store">The database.</param>
/// <param name="ontology">What its statements are made of.</param>
/// <param name="kept">Where graphs are kept; null for nowhere.</param>
/// <param name="ontologyFolder">Where the ontology's files are, to be kept with the graphs.</param>
/// <param name="say">Is told why a change can't be read.</param>
internal sealed class StoreChanges(IGraphStore store, Ontology ontology, KeptGraphs? kept, string? ontologyFolder, Action<string> say) : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private LiveGraph? live;
    private StoreOutline? known;
    private string? keptHash;
    private Task reading = Task.CompletedTask;

    /// <summary>Who is told.</summary>
    public void Tell(LiveGraph graph) => live = graph;

    /// <summary>Is told, again and again, which graph the database holds; by one at a time.</summary>
    public void Saw(string hash)
    {
        if (live is null || !reading.IsCompleted)
            return;
        if (live.Subscribers.Count == 0)
            known = null;
        var (tells, keeps) = (live.Subscribers.Count > 0 && known?.ContentHash != hash, kept is not null && keptHash != hash);
        if (tells || keeps)
            reading = Task.Run(() => ReadAsync(tells, keeps), end.Token);
    }

    public void Dispose()
    {
        end.Cancel();
        end.Dispose();
    }

    // What fails is tried again when the database is seen the next time.
    private async Task ReadAsync(bool tells, bool keeps)
    {
        try
        {
            if (tells && await StoreOutline.ReadAsync(store, end.Token) is { } now)
                await TellAsync(now);
            if (keeps)
                await KeepAsync();
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreOverloadedException or ExportException or GraphFileException or IOException)
        {
            say($"the graph of the database can't be read to tell what changed: {e.Message}");
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The service ends.
        }
    }

    private async Task TellAsync(StoreOutline now)
    {
        var before = known;
        known = now;
        if (before is not null)
            await live!.PublishAsync(now.Since(before), end.Token);
    }

    private async Task KeepAsync()
    {
        CompiledGraph graph = await StoredGraph.ReadAsync(store, ontology, end.Token);
        kept!.Keep(graph, ontologyFolder);
        keptHash = graph.ContentHash;
    }
}
