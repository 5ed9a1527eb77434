namespace GraphService.Server.Stored;

/// <summary>
/// Keeps what was made last, at most <paramref name="most"/>, and makes one thing at a time. What failed is made anew. Safe for concurrent use.
/// </summary>
internal sealed class RecentTasks<TKey, TValue>(int most)
    where TKey : IEquatable<TKey>
{
    private readonly LinkedList<(TKey Key, Task<TValue> Made)> recent = new();
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;

    /// <summary>What is kept under a key, or else what a function makes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes it, on another thread.</param>
    /// <param name="cancellation">Ends the wait, not the making: others may wait for it too.</param>
    public Task<TValue> GetAsync(TKey key, Func<TValue> make, CancellationToken cancellation)
    {
        lock (gate)
        {
            var node = Find(key);
            if (node is not null)
                recent.Remove(node);
            if (node is null || node.Value.Made.IsFaulted)
                node = new((key, Later(make)));
            recent.AddFirst(node);
            if (recent.Count > most)
                recent.RemoveLast();
            return node.Value.Made.WaitAsync(cancellation);
        }
    }

    private LinkedListNode<(TKey Key, Task<TValue> Made)>? Find(TKey key)
    {
        for (var node = recent.First; node is not null; node = node.Next)
            if (node.Value.Key.Equals(key))
                return node;
        return null;
    }

    private Task<TValue> Later(Func<TValue> make)
    {
        var made = last.ContinueWith(_ => make(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        last = made;
        return made;
    }
}
