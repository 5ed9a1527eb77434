using GraphService.Entities;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Relations that a field of the operation will ask for.</summary>
/// <param name="Key">Equal for fields that ask the same, with all that lies below them.</param>
/// <param name="Query">What it asks.</param>
/// <param name="Page">Which page of it.</param>
/// <param name="Lists">Where it will look for them.</param>
/// <param name="Further">What will be asked of the other ends.</param>
internal sealed record PlannedReading(string Key, RelationQuery Query, PageRequest Page, ListsOf<EntityId, Relation> Lists, IReadOnlyList<PlannedReading> Further)
{
    /// <summary>The same for a store.</summary>
    public RelationReading Reading => new(Query, Page, [.. Further.Select(f => f.Reading)]);
}
