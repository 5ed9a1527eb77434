namespace GraphService.Neo4j.Reading;

/// <summary>Puts what was found into the order in which it was asked for.</summary>
internal static class Answers
{
    /// <summary>For each id what was found, or what stands for nothing.</summary>
    public static IReadOnlyList<T> InOrder<TId, T>(IReadOnlyList<TId> ids, IReadOnlyDictionary<TId, T> found, T nothing)
        where TId : struct => [.. ids.Select(id => found.GetValueOrDefault(id, nothing))];
}
