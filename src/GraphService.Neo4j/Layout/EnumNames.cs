using GraphService.Graphs;

namespace GraphService.Neo4j.Layout;

/// <summary>Values of enums as the database spells them.</summary>
internal static class EnumNames
{
    /// <summary>The spellings; null where nothing restricts.</summary>
    public static IReadOnlyList<string>? Of<T>(IReadOnlyList<T>? values)
        where T : struct, Enum => values is null ? null : [.. values.Select(v => Spelling.Of(v))];
}
