namespace GraphService.Embedded.Numbering;

/// <summary>
/// The place of each id in a list of the compiled graph. Lists are sorted by id, so smaller numbers are smaller ids. A table of places only, of
/// which at most half are taken: the ids stay where they are.
/// </summary>
internal sealed class Numbers<TId>
    where TId : struct, IEquatable<TId>
{
    private readonly Func<int, TId> idOf;
    private readonly Dictionary<TId, int> others = [];

    // Numbers from 1; 0 is free.
    private readonly int[] slots;

    /// <param name="count">How many things there are.</param>
    /// <param name="idOf">The id of each.</param>
    /// <param name="others">Ids that stand for a number besides its own.</param>
    /// <exception cref="ArgumentException">An id comes twice.</exception>
    public Numbers(int count, Func<int, TId> idOf, IEnumerable<(TId Id, int Number)>? others = null)
    {
        this.idOf = idOf;
        slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * count))];
        for (var number = 0; number < count; number++)
        {
            var id = idOf(number);
            ref var slot = ref slots[Slot(id)];
            if (slot != 0)
                throw new ArgumentException($"The graph has two things with the id {id}");
            slot = number + 1;
        }
        foreach (var (id, number) in others ?? [])
            this.others.TryAdd(id, number);
    }

    /// <summary>The number of an id, or -1.</summary>
    public int Find(TId id)
    {
        var number = slots[Slot(id)] - 1;
        return number < 0 && others.Count > 0 ? others.GetValueOrDefault(id, -1) : number;
    }

    /// <summary>The number of an id that something in the graph names.</summary>
    /// <exception cref="ArgumentException">The graph does not have it.</exception>
    public int Get<TNamedBy>(TId id, TNamedBy namedBy) => Find(id) is >= 0 and var number
        ? number
        : throw new ArgumentException($"{namedBy} names {id}, which the graph does not have");

    // Where the id is, or the free slot where it would be.
    private int Slot(TId id)
    {
        var slot = id.GetHashCode() & (slots.Length - 1);
        while (slots[slot] is not 0 and var taken && !idOf(taken - 1).Equals(id))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
