using GraphService.Entities;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>Two entities that may be one.</summary>
/// <param name="First">The one of higher degree, whose id would stay.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">0 to 1; how likely it is beside other suggestions.</param>
/// <param name="Reasons">What speaks for it, in English; at least one.</param>
public sealed record SameSuggestion(Entity First, Entity Second, double Score, IReadOnlyList<string> Reasons);
