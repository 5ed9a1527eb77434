namespace GraphService.Language.Clauses;

/// <summary>A predicate with its arguments.</summary>
/// <param name="Predicate">
/// The index of the predicate's word in the sentence: a verb, an adjective, a verbal noun, a noun with a copula or with arguments of its own.
/// </param>
/// <param name="Lemma">The base form, of a light verb's noun with する: 調達を実施する is 調達する.</param>
/// <param name="Form">Voice, polarity and modality.</param>
/// <param name="Arguments">By role, then by place.</param>
public sealed record Clause(int Predicate, string Lemma, ClauseForm Form, IReadOnlyList<Argument> Arguments);
