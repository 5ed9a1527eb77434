namespace GraphService.Language.Japanese.Clauses;

/// <summary>What may fill a role of a predicate.</summary>
/// <param name="Word">Its head word.</param>
/// <param name="Phrase">Its bunsetsu.</param>
/// <param name="Kind">Where it stands to the predicate.</param>
/// <param name="Marker">The particles that stand with it.</param>
internal readonly record struct Candidate(int Word, int Phrase, CandidateKind Kind, string Marker);
