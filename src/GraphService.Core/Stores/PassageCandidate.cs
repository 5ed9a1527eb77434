using GraphService.Documents;

namespace GraphService.Stores;

/// <summary>A passage that a store's index finds for a search text, with its words, before it is ranked.</summary>
public sealed record PassageCandidate(Passage Passage, string Text);
