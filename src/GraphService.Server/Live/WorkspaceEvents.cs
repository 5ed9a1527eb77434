using System.Threading.Channels;

namespace GraphService.Server.Live;

/// <summary>
/// Hears from the system which files of a workspace were touched. It may miss some, where a network lies between or too much happens at once: whoever listens
/// also looks from time to time. Safe for concurrent use.
/// </summary>
internal sealed class WorkspaceEvents : IDisposable
{
    // More than one look at all files takes in anyway.
    private const int MostTouched = 1_000;

    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly Channel<string> touched =
        Channel.CreateBounded<string>(new BoundedChannelOptions(MostTouched) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string root;
    private readonly Action<string> say;
    private bool isDeaf;

    /// <param name="root">The workspace.</param>
    /// <param name="say">Is told, once, that nothing can be heard.</param>
    public WorkspaceEvents(string root, Action<string> say)
    {
        (this.root, this.say) = (root, say);
        Listen();
    }

    /// <summary>Waits until a file is touched, or for so long.</summary>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(most);
        try
        {
            await touched.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nothing happened, or was heard.
        }
    }

    /// <summary>The full paths that were touched since this was asked last.</summary>
    public IReadOnlyList<string> Take()
    {
        Listen();
        var paths = new List<string>();
        while (touched.Reader.TryRead(out var path))
            paths.Add(path);
        return paths;
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
            watcher.Dispose();
    }

    // A folder may come later: that its parent was touched leads here.
    private void Listen()
    {
        if (isDeaf)
            return;
        try
        {
            Listen(root, deep: false);
            foreach (var folder in WorkspaceStamp.Folders.Select(f => Path.Combine(root, f)))
                Listen(folder, deep: true);
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // Linux bounds how many folders a user may listen to (fs.inotify.max_user_watches).
            isDeaf = true;
            say($"{root}: the system tells of no changes there ({e.Message.ReplaceLineEndings(" ")}); the files are looked at every few seconds");
        }
    }

    private void Listen(string folder, bool deep)
    {
        if (watchers.ContainsKey(folder) || !Directory.Exists(folder))
            return;
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = deep };
        watcher.Changed += (_, e) => touched.Writer.TryWrite(e.FullPath);
        watcher.Created += (_, e) => touched.Writer.TryWrite(e.FullPath);
        watcher.Deleted += (_, e) => touched.Writer.TryWrite(e.FullPath);
        watcher.Renamed += (_, e) => touched.Writer.TryWrite(e.FullPath);
        watcher.Error += (_, _) => touched.Writer.TryWrite(folder);
        watchers.Add(folder, watcher);
        watcher.EnableRaisingEvents = true;
    }
}
