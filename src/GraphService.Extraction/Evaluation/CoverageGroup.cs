namespace GraphService.Extraction.Evaluation;

/// <summary>Sentences that name two entities and state nothing, with the verb or noun that they have in common.</summary>
/// <param name="Word">The verb, or the noun of a sentence without one; empty where neither was found.</param>
/// <param name="Sentences">Never empty, each with its place: <c>documents/a.txt:12: …</c>.</param>
public sealed record CoverageGroup(string Word, IReadOnlyList<string> Sentences);
