using GraphService.Documents;

namespace GraphService.Search;

/// <summary>A passage that a search found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Snippet">Some of its own words around the first hit, on one line, with … where it is cut.</param>
/// <param name="Score">Number of the search's words that it has, and a part below one for how often.</param>
public sealed record PassageMatch(Passage Passage, string Snippet, double Score);
