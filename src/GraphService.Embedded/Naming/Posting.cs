using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Naming;

/// <summary>The entities that have something in one of their keys: a list of few, a set of many. They come in order, twice: first to be counted.</summary>
#pragma warning disable CA1001 // The set lives as long as the store does.
internal sealed class Posting
#pragma warning restore CA1001
{
    private int last = -1;
    private int filled;
    private int[]? list;
    private Bits? set;

    public int Count { get; private set; }

    /// <summary>Whether they are so many that they are kept as a set.</summary>
    public bool IsSet => set is not null;

    public ReadOnlySpan<int> Listed => list;

    /// <summary>Counts an entity; one that comes again is the same.</summary>
    public void Announce(int entity)
    {
        if (entity != last)
            Count++;
        last = entity;
    }

    /// <summary>Adds one of those that were counted.</summary>
    public void Add(int entity, int entities, Sizes sizes)
    {
        if (list is null && set is null)
        {
            last = -1;
            if (Count >= entities / sizes.Rare)
                set = new Bits(entities);
            else
                list = new int[Count];
        }
        if (entity == last)
            return;
        last = entity;
        if (set is not null)
            set.Add(entity);
        else
            list![filled++] = entity;
    }

    /// <summary>Whether the set has an entity. Only where it is a set.</summary>
    public bool Has(int entity) => set![entity];

    public void AddTo(Bits found)
    {
        if (set is not null)
            found.Or(set);
        else
            foreach (var entity in list!)
                found.Add(entity);
    }

    /// <summary>Keeps those that are in this one. Only where it is a set.</summary>
    public void Keep(Bits found) => found.And(set!);
}
