namespace GraphService.Language.Clauses;

/// <summary>What fills a role of a predicate.</summary>
/// <param name="Role">The role in the active form.</param>
/// <param name="Word">The index of the head word of what fills it in its sentence; -1 where nobody in particular is meant.</param>
/// <param name="Marker">The particle or preposition that stands with it (<c>に</c>, <c>into</c>), empty where none does.</param>
/// <param name="Path">How the role was found.</param>
/// <param name="Score">0 to 1000: how sure the reader is; low for what is left out.</param>
/// <param name="Back">How many sentences of the same language before the word stands; 0 for the sentence itself. Sentences in brackets count.</param>
public sealed record Argument(ArgumentRole Role, int Word, string Marker, ArgumentPath Path, int Score, int Back = 0);
