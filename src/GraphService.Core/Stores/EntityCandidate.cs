using GraphService.Entities;

namespace GraphService.Stores;

/// <summary>An entity that a store's index finds for a search text, before it is ranked.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Degree">Number of its asserted statements.</param>
public sealed record EntityCandidate(Entity Entity, int Degree);
