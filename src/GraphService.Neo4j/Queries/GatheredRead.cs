using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Queries;

/// <summary>One query that answers several who ask the same, of the same ids or of others.</summary>
internal sealed class GatheredRead(string key, CancellationTokenSource end)
{
    private readonly TaskCompletionSource<ILookup<string, PropertyMap>> rows = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int askers;

    /// <summary>Equal for reads that ask the same.</summary>
    public string Key => key;

    /// <summary>The ids of all who ask, each once.</summary>
    public IReadOnlyCollection<string> Ids => ids;

    /// <summary>Whether more than one asked.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Whether all who asked have gone.</summary>
    public bool IsLeft => askers == 0;

    /// <summary>The rows by their <c>id</c>.</summary>
    public Task<ILookup<string, PropertyMap>> Rows => rows.Task;

    public CancellationToken End => end.Token;

    /// <summary>Takes one more in, unless the query would grow too large.</summary>
    public bool TryJoin(IReadOnlyList<string> more, int most)
    {
        if (askers > 0 && ids.Count + more.Count > most)
            return false;
        ids.UnionWith(more);
        IsShared = ++askers > 1;
        return true;
    }

    /// <summary>One who asked doesn't wait any more.</summary>
    public void Leave()
    {
        if (--askers == 0)
            end.Cancel();
    }

    public void Answer(IReadOnlyList<PropertyMap> found) => rows.TrySetResult(found.ToLookup(row => row.OptionalText("id") ?? "", StringComparer.Ordinal));

    public void Fail(Exception e)
    {
        rows.TrySetException(e);
        // Told to whoever still waits; where nobody does, it is nobody's error.
        _ = rows.Task.Exception;
    }
}
