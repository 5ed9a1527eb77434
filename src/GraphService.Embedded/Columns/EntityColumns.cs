using GraphService.Embedded.Numbering;
using GraphService.Entities;

namespace GraphService.Embedded.Columns;

/// <summary>What filters ask of entities.</summary>
internal sealed class EntityColumns
{
    private readonly Dictionary<string, int> subtypeNumbers = new(StringComparer.Ordinal);

    public EntityColumns(NumberedGraph graph, Sizes sizes)
    {
        var (types, subtypes) = (new ushort[graph.Entities.Count], new ushort[graph.Entities.Count]);
        for (var e = 0; e < types.Length; e++)
        {
            types[e] = (ushort)graph.Entities[e].Type;
            subtypes[e] = (ushort)(graph.Entities[e].Subtype is { } subtype ? NumberOf(subtype) : Category.None);
        }
        Types = new Category(types, Enum.GetValues<EntityType>().Length, sizes);
        Subtypes = new Category(subtypes, subtypeNumbers.Count, sizes);
        ByDegree = [.. Enumerable.Range(0, types.Length)];
        Array.Sort((int[])graph.Degrees.Clone(), ByDegree);
    }

    public Category Types { get; }

    public Category Subtypes { get; }

    /// <summary>The entities, lowest degree first.</summary>
    public int[] ByDegree { get; }

    /// <summary>The number of a subtype, or -1.</summary>
    public int Subtype(string name) => subtypeNumbers.GetValueOrDefault(name, -1);

    private int NumberOf(string subtype)
    {
        if (!subtypeNumbers.TryGetValue(subtype, out var number))
            subtypeNumbers.Add(subtype, number = subtypeNumbers.Count);
        return number;
    }
}
