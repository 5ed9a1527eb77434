using GraphService.Language.Clauses;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>What may have arguments.</summary>
/// <param name="Word">Its word: the verb, the verbal noun, the adjective, the noun with a copula.</param>
/// <param name="Phrase">Its bunsetsu.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Form">Voice, polarity, modality.</param>
internal sealed record Predicate(int Word, int Phrase, PredicateKind Kind, ClauseForm Form);
