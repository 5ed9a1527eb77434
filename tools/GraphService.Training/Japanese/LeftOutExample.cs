using GraphService.Language.Japanese.Clauses;

namespace GraphService.Training.Japanese;

/// <summary>A predicate whose subject is left out, and what is right; nothing where no candidate is.</summary>
internal sealed record LeftOutExample(PhraseTree Tree, IReadOnlyList<PhraseTree> Before, Predicate Predicate, IReadOnlyList<LeftOutCandidate> Right);
