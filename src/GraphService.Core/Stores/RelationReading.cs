namespace GraphService.Stores;

/// <summary>Relations that are read together with the entities that have them.</summary>
/// <param name="Query">Which relations.</param>
/// <param name="Page">Which of them.</param>
/// <param name="Further">What is read with their other ends.</param>
public sealed record RelationReading(RelationQuery Query, PageRequest Page, IReadOnlyList<RelationReading> Further);
