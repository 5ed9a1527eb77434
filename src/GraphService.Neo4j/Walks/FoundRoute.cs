using GraphService.Entities;

namespace GraphService.Neo4j.Walks;

/// <summary>A way that was found, before its statements are read as a whole.</summary>
internal sealed record FoundRoute(IReadOnlyList<EntityId> Entities, IReadOnlyList<WalkStep> Steps);
