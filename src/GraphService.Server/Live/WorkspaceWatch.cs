using GraphService.Ontologies;

namespace GraphService.Server.Live;

/// <summary>
/// Has the graph compiled again whenever a file of the workspace changes. A burst of changes is waited out; changes that the system does not tell of are found
/// by sizes and times.
/// </summary>
/// <param name="root">The workspace.</param>
/// <param name="stamp">Its files as they were before the graph that is served was compiled.</param>
/// <param name="recompile">Compiles and serves; is told which files changed.</param>
/// <param name="say">Is told what goes wrong.</param>
internal sealed class WorkspaceWatch(string root, WorkspaceStamp stamp, Func<IReadOnlyList<string>, CancellationToken, Task> recompile, Action<string> say)
{
    // An editor writes a file in several steps within less than this.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private const int MostPauses = 10;

    // Looking at all files may take a twentieth of a core at most.
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private const int PausePerLook = 20;

    private WorkspaceStamp compiled = stamp;
    private TimeSpan pause = ShortestPause;
    private string? problem;

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var events = new WorkspaceEvents(root, say);
        while (!cancellation.IsCancellationRequested)
        {
            await events.WaitAsync(pause, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!cancellation.IsCancellationRequested)
                await LookAsync(events, cancellation);
        }
    }

    private async Task LookAsync(WorkspaceEvents events, CancellationToken cancellation)
    {
        try
        {
            var touched = events.Take().ToHashSet(StringComparer.Ordinal);
            var now = Look();
            if (now.ChangedSince(compiled).Count == 0 && !touched.Any(now.Has) && problem is null)
                return;
            now = await SettledAsync(now, cancellation);
            touched.UnionWith(events.Take());
            var changed = now.ChangedSince(compiled);
            // A file may be written anew with the size and time that it had.
            if (changed.Count == 0)
                changed = [.. touched.Where(now.Has).Select(p => Path.GetRelativePath(root, p)).Order(StringComparer.Ordinal)];
            compiled = now;
            await recompile(changed, cancellation);
            problem = null;
        }
        catch (OntologyException e)
        {
            // It may be mended as it was broken, by a change of its file.
            say($"{e.Message}; the graph from before is served until that is mended");
            problem = null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever a compile fails on, the service goes on with the graph that it has, and tries again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var now = $"{root}: {e.Message.ReplaceLineEndings(" ")}; the graph from before is served";
            if (problem != now)
                say(now);
            problem = now;
        }
    }

    private async Task<WorkspaceStamp> SettledAsync(WorkspaceStamp now, CancellationToken cancellation)
    {
        for (var pauses = 0; pauses < MostPauses; pauses++)
        {
            await Task.Delay(Quiet, cancellation);
            var next = Look();
            if (next.ChangedSince(now).Count == 0)
                break;
            now = next;
        }
        return now;
    }

    private WorkspaceStamp Look()
    {
        var begun = TimeProvider.System.GetTimestamp();
        var now = WorkspaceStamp.Of(root);
        var took = TimeProvider.System.GetElapsedTime(begun) * PausePerLook;
        pause = took > ShortestPause ? took : ShortestPause;
        return now;
    }
}
