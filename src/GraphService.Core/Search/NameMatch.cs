using GraphService.Entities;

namespace GraphService.Search;

/// <summary>An entity that a search found, with the name by which it was found.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Matched">The first of its names with the best score.</param>
/// <param name="Score">4 exact, 3 prefix, 2 part, 1 near miss.</param>
/// <param name="Degree">Number of its asserted statements.</param>
public sealed record NameMatch(Entity Entity, Name Matched, int Score, int Degree);
