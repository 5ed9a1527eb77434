namespace GraphService.Language.Trees;

/// <summary>One tree over the words of a sentence, with the relations of Universal Dependencies.</summary>
/// <param name="Heads">The index of each word's head, -1 for the root; the same length as the words, without circles, with one root.</param>
/// <param name="Relations">Each word's relation to its head, such as <c>nsubj</c>, <c>nmod:poss</c>.</param>
public sealed record DependencyTree(IReadOnlyList<int> Heads, IReadOnlyList<string> Relations);
