using GraphService.Entities;

namespace GraphService.Stores;

/// <summary>An entity with relations that were read with it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Relations">A page for each of the readings that were asked for, in their order.</param>
public sealed record EntityTree(Entity Entity, IReadOnlyList<RelationTree> Relations);
