namespace GraphService.Neo4j.Imports;

/// <summary>What differs between the graph and the database in one kind of things.</summary>
internal sealed class Difference(PartKind kind)
{
    public PartKind Kind { get; } = kind;

    /// <summary>What the database lacks.</summary>
    public List<Part> Added { get; } = [];

    /// <summary>What is not as it should be, with its internal id.</summary>
    public List<(string Element, Part Part)> Changed { get; } = [];

    /// <summary>Internal ids of what the graph lacks.</summary>
    public List<string> Removed { get; } = [];

    /// <summary>Internal ids of what the graph lacks, but what stays for somebody else's relationship.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>Those of <see cref="Removed"/> that an import before this one kept.</summary>
    public HashSet<string> KeptBefore { get; } = new(StringComparer.Ordinal);

    public int Rows => Added.Count + Changed.Count + Removed.Count + Kept.Count;

    public ChangeCount Count => new(Added.Count, Changed.Count, Removed.Count);

    /// <summary>Lets stay what somebody else's relationship holds on to.</summary>
    public void Keep(IReadOnlyDictionary<string, string> attached)
    {
        Kept.AddRange(Removed.Where(e => attached.ContainsKey(e) && !KeptBefore.Contains(e)));
        Removed.RemoveAll(attached.ContainsKey);
    }
}
