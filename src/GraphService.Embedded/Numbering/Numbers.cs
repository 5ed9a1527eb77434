using System.Collections.Frozen;

namespace GraphService.Embedded.Numbering;

/// <summary>The place of each id in a list of the compiled graph. Lists are sorted by id, so smaller numbers are smaller ids.</summary>
internal sealed class Numbers<TId>
    where TId : struct
{
    private readonly FrozenDictionary<TId, int> numbers;

    /// <exception cref="ArgumentException">An id comes twice.</exception>
    public Numbers(IEnumerable<TId> ids, IEnumerable<(TId Id, int Number)>? others = null)
    {
        var all = new Dictionary<TId, int>();
        foreach (var id in ids)
            if (!all.TryAdd(id, all.Count))
                throw new ArgumentException($"The graph has two things with the id {id}");
        foreach (var (id, number) in others ?? [])
            all.TryAdd(id, number);
        numbers = all.ToFrozenDictionary();
    }

    /// <summary>The number of an id, or -1.</summary>
    public int Find(TId id) => numbers.TryGetValue(id, out var number) ? number : -1;

    /// <summary>The number of an id that something in the graph names.</summary>
    /// <exception cref="ArgumentException">The graph does not have it.</exception>
    public int Get(TId id, object namedBy) => numbers.TryGetValue(id, out var number)
        ? number
        : throw new ArgumentException($"{namedBy} names {id}, which the graph does not have");
}
