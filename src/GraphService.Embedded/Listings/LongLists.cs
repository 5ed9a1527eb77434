using System.Collections.Concurrent;

namespace GraphService.Embedded.Adjacency;

/// <summary>
/// Lists that are long, cost time to make and are asked for page by page: kept once they were made, until all of them together hold so many
/// numbers. Then they are forgotten, and made again where they are asked for.
/// </summary>
/// <param name="capacity">The most numbers that are kept.</param>
internal sealed class LongLists<TKey>(long capacity)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, int[]> lists = new();
    private long held;

    /// <summary>The list of a key, made where it is not there. Two who ask at once may both make it.</summary>
    public int[] Get<TState>(TKey key, TState state, Func<TKey, TState, int[]> make)
    {
        if (lists.TryGetValue(key, out var list))
            return list;
        list = make(key, state);
        if (Interlocked.Add(ref held, list.Length) > capacity)
        {
            lists.Clear();
            Interlocked.Exchange(ref held, list.Length);
        }
        lists[key] = list;
        return list;
    }
}
