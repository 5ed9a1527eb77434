using GraphService.Documents;

namespace GraphService.Comparisons;

/// <summary>
/// How much a new graph differs from the one before it. Entities and statements are counted by id: a statement whose sum changed has a new one.
/// </summary>
/// <param name="ContentHash">The new graph's.</param>
/// <param name="AddedEntities">Ids of entities that only the new graph has.</param>
/// <param name="RemovedEntities">Ids of entities that only the graph before it has.</param>
/// <param name="AddedStatements">Ids of statements that only the new graph has.</param>
/// <param name="RemovedStatements">Ids of statements that only the graph before it has.</param>
/// <param name="Documents">Those that were added or changed, by id.</param>
public sealed record GraphChange(
    string ContentHash, int AddedEntities, int RemovedEntities, int AddedStatements, int RemovedStatements, IReadOnlyList<SourceDocument> Documents)
{
    /// <summary>The change of a difference.</summary>
    public static GraphChange Of(GraphDifference difference)
    {
        var statements = difference.Statements.Concat(difference.Evidence).Where(c => c.Before?.Id != c.After?.Id).ToList();
        return new(
            difference.AfterHash,
            difference.Entities.Count(c => c.Before is null),
            difference.Entities.Count(c => c.After is null),
            statements.Count(c => c.After is not null),
            statements.Count(c => c.Before is not null),
            [.. difference.Documents.Select(c => c.After).OfType<SourceDocument>()]);
    }

    /// <summary>Counts how many ids are in one sorted list only.</summary>
    /// <returns>How many only the later list has, and how many only the earlier one.</returns>
    public static (int Added, int Removed) Count<TId>(IReadOnlyList<TId> before, IReadOnlyList<TId> after)
        where TId : IComparable<TId>
    {
        var (added, removed) = (0, 0);
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : before[i].CompareTo(after[j]);
            added += order > 0 ? 1 : 0;
            removed += order < 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (added, removed);
    }
}
