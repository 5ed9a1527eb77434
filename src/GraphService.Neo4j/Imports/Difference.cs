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

    public int Rows => Added.Count + Changed.Count + Removed.Count;

    public ChangeCount Count => new(Added.Count, Changed.Count, Removed.Count);
}
